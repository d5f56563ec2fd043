package vn.congxa.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The language of messages: Vietnamese, unless the client would rather have English. */
public enum Language {
  VIETNAMESE,
  ENGLISH;

  /** Reads {@code Accept-Language} (RFC 9110, 12.5.4); anything unreadable counts for nothing. */
  public static Language preferred(@Nullable String acceptLanguage) {
    var preferences = Preference.list(acceptLanguage);
    return weight("en", preferences) > weight("vi", preferences) ? ENGLISH : VIETNAMESE;
  }

  private static int weight(String language, List<Preference> preferences) {
    return preferences.stream()
        .filter(range -> range.name().equals(language) || range.name().startsWith(language + "-"))
        .mapToInt(Preference::weight)
        .max()
        .orElse(0);
  }
}
