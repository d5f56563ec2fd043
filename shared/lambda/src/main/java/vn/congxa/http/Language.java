package vn.congxa.http;

import org.jspecify.annotations.Nullable;

/** The language of messages: Vietnamese, unless the client would rather have English. */
public enum Language {
  VIETNAMESE,
  ENGLISH;

  /** Reads {@code Accept-Language} (RFC 9110, 12.5.4); anything unreadable counts for nothing. */
  public static Language preferred(@Nullable String acceptLanguage) {
    return acceptLanguage != null && weight("en", acceptLanguage) > weight("vi", acceptLanguage)
        ? ENGLISH
        : VIETNAMESE;
  }

  private static double weight(String language, String acceptLanguage) {
    var heaviest = 0.0;
    for (var range : acceptLanguage.split(",", 32)) {
      var parts = range.strip().split(";", 2);
      var tag = parts[0].strip();
      if (tag.length() >= 2
          && tag.regionMatches(true, 0, language, 0, 2)
          && (tag.length() == 2 || tag.charAt(2) == '-')) {
        heaviest = Math.max(heaviest, parts.length == 1 ? 1.0 : quality(parts[1].strip()));
      }
    }
    return heaviest;
  }

  private static double quality(String parameter) {
    try {
      return parameter.startsWith("q=") ? Double.parseDouble(parameter.substring(2)) : 0.0;
    } catch (NumberFormatException _) {
      return 0.0;
    }
  }
}
