package vn.congxa.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An image's name, made from its content: what is at a name never changes, and the same image
 * stored twice is one.
 *
 * @param site whose it is
 * @param hash the first 32 hexadecimal digits of the content's SHA-256
 */
public record MediaFile(String site, String hash, MediaType type) {
  private static final int DIGEST_BYTES = 16;
  private static final Pattern NAME =
      Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+){0,59})\\.([0-9a-f]{32})\\.(jpg|png|webp|gif)");
  private static final int LONGEST_NAME = 200;

  public static MediaFile of(String site, byte[] content, MediaType type) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new MediaFile(site, HexFormat.of().formatHex(digest, 0, DIGEST_BYTES), type);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Empty for what cannot be one of our names. */
  public static Optional<MediaFile> parse(String name) {
    var parts = NAME.matcher(name);
    return name.length() <= LONGEST_NAME && parts.matches()
        ? MediaType.of(parts.group(3))
            .map(type -> new MediaFile(parts.group(1), parts.group(2), type))
        : Optional.empty();
  }

  public String name() {
    return site + "." + hash + "." + type.extension();
  }

  /** Where the store has it. */
  public String key() {
    return "media/" + name();
  }

  /** Where readers find it. */
  public String url() {
    return "/" + key();
  }
}
