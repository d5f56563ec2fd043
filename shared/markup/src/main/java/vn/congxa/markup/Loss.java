package vn.congxa.markup;

/**
 * Something in a text in Markdown that an article cannot have, and that readers would miss.
 *
 * @param offset within the text of the line on which it stands, or of itself
 * @param what as its writer knows it
 */
public record Loss(int offset, String what, Kind kind) {
  /** What to do about it differs. */
  public enum Kind {
    /** Shown or heard by a program of the browser's, or drawn. */
    MEDIA,
    /** A picture that does not say where it is. */
    PICTURE,
    /** Meant for another portal's program. */
    SHORTCODE
  }
}
