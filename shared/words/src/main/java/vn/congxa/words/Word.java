package vn.congxa.words;

import org.jspecify.annotations.Nullable;

/**
 * A word of a text, a syllable or a number.
 *
 * @param folded small letters without marks, or digits
 * @param exact with its marks, the tone behind the last letter; null if it has none
 * @param start of it in the text, in chars
 * @param end behind its last char
 * @param joined to the word before by nothing or by one of {@code -/.:,_&}, as in {@code 12-NQ/TW}
 */
public record Word(String folded, @Nullable String exact, int start, int end, boolean joined) {
  boolean isNumber() {
    return folded.charAt(0) >= '0' && folded.charAt(0) <= '9';
  }

  Form form() {
    return new Form(folded, exact);
  }
}
