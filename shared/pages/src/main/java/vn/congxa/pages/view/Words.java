package vn.congxa.pages.view;

import org.jspecify.annotations.Nullable;
import vn.congxa.http.Language;

/**
 * The interface in the reader's language. The address says which, so that a cache keeps both apart
 * and a link leads to the same one.
 */
public record Words(Language language) {
  public static final Words VIETNAMESE = new Words(Language.VIETNAMESE);
  public static final Words ENGLISH = new Words(Language.ENGLISH);

  /** By the address's {@code lang}; Vietnamese where it says nothing that we speak. */
  public static Words of(@Nullable String lang) {
    return "en".equals(lang) ? ENGLISH : VIETNAMESE;
  }

  /** Its tag (BCP 47). */
  public String tag() {
    return isEnglish() ? "en" : "vi";
  }

  /** The language of content, where it is not the page's. */
  public @Nullable String content() {
    return isEnglish() ? "vi" : null;
  }

  /** The language of the interface's words amid content, where it is not the content's. */
  public @Nullable String within() {
    return isEnglish() ? "en" : null;
  }

  public String say(Word word, Object... arguments) {
    var text = word.in(language);
    for (var i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** An address of the site, in this language. */
  public String at(String path) {
    return isEnglish() ? path + (path.contains("?") ? '&' : '?') + "lang=en" : path;
  }

  /** An address of the site in the other language, given without its language. */
  String other(String path) {
    return (isEnglish() ? VIETNAMESE : ENGLISH).at(path);
  }

  boolean isEnglish() {
    return language == Language.ENGLISH;
  }
}
