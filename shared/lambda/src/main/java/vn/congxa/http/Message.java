package vn.congxa.http;

import java.util.Locale;

/** A stable code and what it tells people. */
public interface Message {
  /** The enum constant's name. */
  String name();

  Wording wording();

  /** The code as programs read it: {@code role_required}. */
  default String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  default String text(Language language, String argument) {
    return wording().in(language).replace("{0}", argument).strip();
  }
}
