package vn.congxa.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.congxa.text.Sha256;

/** A key in a file, made when it is first needed. */
final class SigningKey {
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 32;

  private final Path file;

  SigningKey(Path file) {
    this.file = file;
  }

  /** An HMAC of the text, 64 hexadecimal digits. */
  String sign(String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(bytes(), HMAC));
      return Sha256.hex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private byte[] bytes() throws IOException {
    if (!Files.exists(file)) {
      make();
    }
    return Files.readAllBytes(file);
  }

  // Whole under its name, whoever makes it first.
  private void make() throws IOException {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    var half = Files.createTempFile(Files.createDirectories(file.resolveSibling("")), ".", ".half");
    try {
      WholeFiles.write(half, key);
      Files.createLink(file, half);
    } catch (FileAlreadyExistsException _) {
      // another's serves as well
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
