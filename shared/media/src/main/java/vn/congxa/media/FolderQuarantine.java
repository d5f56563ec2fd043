package vn.congxa.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congxa.text.Sha256;

/**
 * A folder, for the portal on one machine, which answers {@code PUT /_local/uploads/…} in the
 * bucket's place. What its address and headers say is signed with a key that lies in the folder.
 */
public final class FolderQuarantine implements Quarantine {
  /** Where the portal takes uploads. */
  public static final String PATH = "/_local/uploads/";

  private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private final Path uploads;
  private final SigningKey key;

  /**
   * Of the folder that the media are in.
   *
   * @param media the same as {@link FolderObjectStore}'s
   */
  public FolderQuarantine(Path media) {
    this.uploads = media.resolve("uploads");
    this.key = new SigningKey(media.resolve("uploads-key"));
  }

  @Override
  public SignedPut sign(Parcel parcel, Instant now, Instant until) {
    var expires = until.getEpochSecond();
    var query = "?expires=" + expires + "&signature=" + signature(parcel, expires);
    return new SignedPut(
        PATH + parcel.site() + "/" + parcel.upload() + query,
        Map.of(
            "content-type", parcel.contentType(),
            "x-amz-checksum-sha256", Base64.getEncoder().encodeToString(parcel.sha256()),
            "if-none-match", "*"));
  }

  /** Whether an address was signed for this. */
  public boolean isSigned(Parcel parcel, long expires, String signature) {
    return MessageDigest.isEqual(
        signature(parcel, expires).getBytes(StandardCharsets.US_ASCII),
        signature.getBytes(StandardCharsets.US_ASCII));
  }

  private String signature(Parcel parcel, long expires) {
    var meant =
        String.join(
            "\n",
            parcel.key(),
            parcel.contentType(),
            Long.toString(parcel.bytes()),
            Sha256.hex(parcel.sha256()),
            Long.toString(expires));
    return key.sign(meant);
  }

  /**
   * Takes what is put, as a whole or not at all.
   *
   * @return false where something was put before
   */
  public boolean receive(String site, String upload, byte[] bytes) {
    var file = file(site, upload);
    try {
      var beside = Files.createDirectories(file.resolveSibling(""));
      var half = Files.createTempFile(beside, ".", ".half");
      try {
        WholeFiles.write(half, bytes);
        Files.createLink(file, half); // unlike a move, never over another
        return true;
      } catch (FileAlreadyExistsException _) {
        return false;
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  @Override
  public Optional<Long> size(String site, String upload) {
    var file = file(site, upload);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.size(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + file, e);
    }
  }

  @Override
  public Optional<byte[]> read(String site, String upload) {
    var file = file(site, upload);
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  @Override
  public void delete(String site, String upload) {
    var file = file(site, upload);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }

  /** Deletes what has lain there since before then: nobody will ask for it. */
  public void empty(Instant before) {
    if (!Files.isDirectory(uploads)) {
      return;
    }
    try (var all = Files.walk(uploads)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot empty " + uploads, e);
    }
  }

  private Path file(String site, String upload) {
    if (!PART.matcher(site).matches() || !PART.matcher(upload).matches()) {
      throw new IllegalArgumentException("not an upload: " + site + "/" + upload);
    }
    return uploads.resolve(site).resolve(upload);
  }
}
