package vn.congxa.words;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts together the two forms of one word, letter by letter. */
final class Spelling {
  /** What is longer is cut: no word is, and an index does not take everything. */
  static final int LONGEST = 64;

  private static final int LONGEST_NORMALIZED = 4 * LONGEST;

  private final StringBuilder letters = new StringBuilder(16);
  private final StringBuilder plain = new StringBuilder(16);
  private char tone;
  private boolean marked;

  /** A letter or mark of Vietnamese; false, and nothing done, for any other. */
  boolean add(char c) {
    var letter = Letters.toneless(c);
    if (letter != 0) {
      append(letter);
      var itsTone = Letters.tone(c);
      tone = itsTone == 0 ? tone : itsTone;
      return true;
    }
    return mark(c);
  }

  private void append(char letter) {
    if (letters.length() < LONGEST) {
      letters.append(letter);
      var folded = Letters.plain(letter);
      plain.append(folded);
      marked |= folded != letter;
    }
  }

  private boolean mark(char c) {
    if (Letters.isTone(c) && !letters.isEmpty()) {
      tone = c;
      return true;
    }
    var last = letters.length() - 1;
    var changed = last < 0 ? 0 : Letters.with(letters.charAt(last), c);
    if (changed == 0) {
      return false;
    }
    letters.setCharAt(last, changed);
    marked = true;
    return true;
  }

  /** Of a word that has more than the letters of Vietnamese in it. */
  static Spelling of(CharSequence raw) {
    var cut = raw.length() > LONGEST_NORMALIZED ? raw.subSequence(0, LONGEST_NORMALIZED) : raw;
    var spelling = new Spelling();
    var text = Normalizer.normalize(cut, Normalizer.Form.NFKD);
    text.codePoints().forEach(spelling::addAny);
    if (spelling.plain.isEmpty()) { // letters that stand for marks alone
      var whole = raw.subSequence(0, Math.min(raw.length(), LONGEST)).toString();
      spelling.letters.append(whole.toLowerCase(Locale.ROOT));
      spelling.plain.append(spelling.letters);
    }
    return spelling;
  }

  private void addAny(int point) {
    if (Character.isBmpCodePoint(point) && add((char) point)) {
      return;
    }
    var small = Character.toLowerCase(point);
    var room = letters.length() < LONGEST;
    if (small == 'ɖ' && room) { // crossed as well, and rare
      append('đ');
    } else if (Character.isLetterOrDigit(small) && room) {
      letters.appendCodePoint(small);
      plain.appendCodePoint(small);
    } else if (CodePoints.isMark(small) && room && !letters.isEmpty()) {
      letters.appendCodePoint(small);
      marked = true;
    }
  }

  String folded() {
    return withI(plain).toString();
  }

  @Nullable String exact() {
    return isMarked() ? toned(withI(letters)) : null;
  }

  boolean isMarked() {
    return marked || tone != 0;
  }

  /** Without marks, as typed so far: the y of {@code quy} may become that of {@code quyết}. */
  String begun() {
    return plain.toString();
  }

  /** With its marks but without a tone, as typed so far. */
  String begunLetters() {
    return letters.toString();
  }

  /** Empty without one. */
  String tone() {
    return tone == 0 ? "" : String.valueOf(tone);
  }

  private String toned(CharSequence word) {
    return word + tone();
  }

  /** A y that is the only vowel after h, k, l, m, s, t or qu is as well written i. */
  private CharSequence withI(StringBuilder word) {
    var last = word.length() - 1;
    if (last < 1 || word.charAt(last) != 'y' || plain.length() != word.length()) {
      return word;
    }
    var before = plain.charAt(last - 1);
    var alone =
        "hklmst".indexOf(before) >= 0
            ? noVowelBefore(last)
            : last == 2 && before == 'u' && plain.charAt(0) == 'q';
    return alone ? word.substring(0, last) + "i" : word;
  }

  private boolean noVowelBefore(int end) {
    for (var i = 0; i < end; i++) {
      if ("aeiouy".indexOf(plain.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
