package vn.congxa.media;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.congxa.text.Sha256;

/**
 * A file's name, made from its content: what is at a name never changes, and the same file stored
 * twice is one. A smaller copy of an image bears the image's own name and its width. An image whose
 * copies are made otherwise than they were gets another name, and its copies with it.
 *
 * @param site whose it is
 * @param hash the first 32 hexadecimal digits of the SHA-256 of the content, a copy's original's
 * @param making 1, or the number of the way in which its copies are made
 * @param width of a copy, in pixels; 0 for what is kept as it came
 */
public record MediaFile(String site, String hash, MediaType type, int making, int width) {
  private static final int DIGEST_BYTES = 16;
  private static final Pattern NAME =
      Pattern.compile(
          "([a-z0-9]+(?:-[a-z0-9]+){0,59})\\.([0-9a-f]{32})(?:-([2-9]|[1-9][0-9]))?"
              + "(?:\\.([1-9][0-9]{0,3})(?=\\.(?:jpg|webp)$))?"
              + "\\.(jpg|png|webp|gif|pdf|docx|xlsx|pptx|odt|ods|doc|xls)");
  private static final Pattern MAKING = Pattern.compile("(?<=\\.[0-9a-f]{32})-[0-9]{1,2}(?=\\.)");
  private static final int LONGEST_NAME = 200;

  /** What is kept as it came. */
  public MediaFile(String site, String hash, MediaType type) {
    this(site, hash, type, 1, 0);
  }

  public static MediaFile of(String site, byte[] content, MediaType type) {
    return new MediaFile(site, Sha256.hex(Sha256.of(content), DIGEST_BYTES), type);
  }

  /** Empty for what cannot be one of our names. */
  public static Optional<MediaFile> parse(String name) {
    var parts = NAME.matcher(name);
    if (name.length() > LONGEST_NAME || !parts.matches()) {
      return Optional.empty();
    }
    var making = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
    var width = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
    return MediaType.of(parts.group(5))
        .filter(type -> making == 1 || type.isImage())
        .map(type -> new MediaFile(parts.group(1), parts.group(2), type, making, width));
  }

  /** The text with the names in it as they are whatever the making. */
  public static String ofWhateverMaking(String text) {
    return MAKING.matcher(text).replaceAll("");
  }

  /** The same image, its copies made in this way. */
  public MediaFile made(int newMaking) {
    return new MediaFile(site, hash, type, newMaking, width);
  }

  /** The same content as another site has it. */
  public MediaFile at(String other) {
    return new MediaFile(other, hash, type, making, width);
  }

  /** A copy of this image. */
  public MediaFile copy(MediaType copyType, int copyWidth) {
    return new MediaFile(site, hash, copyType, making, copyWidth);
  }

  public String name() {
    return site + "." + version();
  }

  /** Its name without the site: the same for the same content only. */
  public String version() {
    return hash
        + (making == 1 ? "" : "-" + making)
        + (width == 0 ? "." : "." + width + ".")
        + type.extension();
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
