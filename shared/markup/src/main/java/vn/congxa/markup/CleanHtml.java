package vn.congxa.markup;

/**
 * HTML that may stand in an article's body. Nothing but the sanitiser and what only adds to its
 * work makes one, so whoever stores a body and asks for this type cannot store another.
 */
public final class CleanHtml {
  // As the sanitiser writes it; in a text, < is never written so.
  private static final String PLACE = "<figure " + Pictures.MISSING + "=";

  private final String value;

  CleanHtml(String value) {
    this.value = value;
  }

  public String value() {
    return value;
  }

  /** How many marked places it has of pictures that are still to be brought. */
  public int missingPictures() {
    var places = 0;
    for (var at = value.indexOf(PLACE); at >= 0; at = value.indexOf(PLACE, at + 1)) {
      places++;
    }
    return places;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CleanHtml html && html.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
