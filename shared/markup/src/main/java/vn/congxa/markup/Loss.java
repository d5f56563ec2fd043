package vn.congxa.markup;

import java.util.Locale;

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
    /** A picture that does not say where it is, or is where no page may show it from. */
    PICTURE,
    /** Meant for another portal's program. */
    SHORTCODE,
    /** A link that leads nowhere it may lead; its text stays. */
    LINK,
    /** Of a form: a button, a field. */
    CONTROL,
    /** Text that a browser does not show, such as a hidden row. */
    HIDDEN,
    /** Letters of a font from before Unicode; they are written in Unicode, and nothing is lost. */
    LETTERS;

    /** As programs are told it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
