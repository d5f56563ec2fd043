package vn.congxa.content;

/**
 * A file that belongs to an article.
 *
 * @param file its name in the media store
 * @param name what readers call it
 * @param bytes its size
 */
public record Attachment(String file, String name, long bytes) {
  public Attachment {
    if (file.isBlank() || name.isBlank() || bytes <= 0) {
      throw new IllegalArgumentException("attachment " + file + " " + name + ", " + bytes);
    }
  }

  public String url() {
    return "/media/" + file;
  }

  /** What kind of file it is: {@code pdf}. */
  public String type() {
    return file.substring(file.lastIndexOf('.') + 1);
  }
}
