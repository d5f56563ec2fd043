package vn.congxa.http;

import java.util.Locale;

/** A stable code and what it tells people. {@code {0}} stands for an argument. */
public interface Message {
  /** The enum constant's name. */
  String name();

  String vietnamese();

  String english();

  /** The code as programs read it: {@code role_required}. */
  default String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  default String text(Language language, String argument) {
    var text = language == Language.ENGLISH ? english() : vietnamese();
    return text.replace("{0}", argument).strip();
  }
}
