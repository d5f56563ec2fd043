package vn.congxa.markup;

/**
 * HTML that may stand in an article's body. Nothing but the sanitiser and what only adds to its
 * work makes one, so whoever stores a body and asks for this type cannot store another.
 */
public final class CleanHtml {
  private final String value;

  CleanHtml(String value) {
    this.value = value;
  }

  public String value() {
    return value;
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
