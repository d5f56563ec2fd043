package vn.congxa.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Text that a client carries and hands back: opaque, and signed for what it belongs to, so that one
 * of elsewhere, or made up, is none.
 */
public final class SignedText {
  private static final int LONGEST = 400;
  private static final int SIGNATURE = 16;

  private final byte[] key;
  private final String purpose;

  /**
   * Of one purpose.
   *
   * @param purpose what it belongs to: a site's list, a question with its filters
   */
  public SignedText(byte[] key, String purpose) {
    this.key = key;
    this.purpose = purpose;
  }

  public String sign(String text) {
    var wire = text.getBytes(StandardCharsets.UTF_8);
    var signed = Arrays.copyOf(signature(wire), SIGNATURE + wire.length);
    System.arraycopy(wire, 0, signed, SIGNATURE, wire.length);
    return text(signed);
  }

  /** What was signed; empty where it was not, or not for this. */
  public Optional<String> read(String given) {
    return bytes(given)
        .filter(signed -> signed.length > SIGNATURE)
        .filter(signed ->
            MessageDigest.isEqual(
                Arrays.copyOf(signed, SIGNATURE),
                signature(Arrays.copyOfRange(signed, SIGNATURE, signed.length))))
        .map(signed ->
            new String(signed, SIGNATURE, signed.length - SIGNATURE, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> bytes(String given) {
    if (given.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var bytes = Base64.getUrlDecoder().decode(given);
      // Padding, and bits to spare in the last letter, would let one text have many forms.
      return Optional.of(bytes).filter(read -> text(read).equals(given));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private byte[] signature(byte[] wire) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(wire), SIGNATURE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
