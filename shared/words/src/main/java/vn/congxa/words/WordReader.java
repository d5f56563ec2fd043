package vn.congxa.words;

import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a text one by one, in time linear to its length: pieces of letters with their
 * marks, and of digits. Format characters within a word vanish.
 */
public final class WordReader {
  private static final String JOINTS = "-/.:,_&\u2010\u2011\u2012\u2013";
  private static final int MOST_GROUPS = 4;

  /** An array: a text's chars are looked at one by one, and that is half the time of a search. */
  private final char[] text;

  private int at;
  private boolean first = true;

  public WordReader(CharSequence text) {
    this.text = text.toString().toCharArray();
  }

  /** Null at the end. */
  public @Nullable Word next() {
    var gap = 0;
    var joint = true;
    while (at < text.length) {
      if (text[at] == ' ') { // mostly
        gap++;
        joint = false;
        at++;
        continue;
      }
      var point = Character.codePointAt(text, at);
      var joined = !first && joint;
      if (Letters.toneless(text[at]) != 0 || Character.isLetter(point)) {
        first = false;
        return letters(joined);
      }
      if (Character.isDigit(point)) {
        first = false;
        return number(joined);
      }
      if (!CodePoints.isFormat(point)) {
        joint = ++gap == 1 && JOINTS.indexOf(point) >= 0;
      }
      at += Character.charCount(point);
    }
    return null;
  }

  private Word letters(boolean joined) {
    var start = at;
    var hash = 0;
    var c = text[at];
    while (Letters.toneless(c) != 0) {
      hash = 31 * hash + c;
      c = ++at < text.length ? text[at] : ' ';
    }
    if (at > start && at - start <= Spelled.LONGEST && !goesOn()) {
      var spelled = Spelled.of(text, start, at, hash);
      return new Word(spelled.folded(), spelled.exact(), start, at, joined);
    }
    at = start;
    return rare(joined);
  }

  /** Whether the word has more than plain letters. */
  private boolean goesOn() {
    if (at == text.length || text[at] == ' ') {
      return false;
    }
    var point = Character.codePointAt(text, at);
    return Character.isLetter(point) || CodePoints.isMark(point) || CodePoints.isFormat(point);
  }

  /** A long word, or one with marks of their own, letters of other tongues, hidden characters. */
  private Word rare(boolean joined) {
    var start = at;
    var end = at;
    var spelling = new Spelling();
    var foreign = false;
    var hidden = false;
    while (at < text.length) {
      if (spelling.add(text[at])) {
        end = ++at;
        continue;
      }
      var point = Character.codePointAt(text, at);
      if (CodePoints.isFormat(point)) {
        hidden = true;
      } else if (Character.isLetter(point) || CodePoints.isMark(point)) {
        foreign = true;
        end = at + Character.charCount(point);
      } else {
        break;
      }
      at += Character.charCount(point);
    }
    if (foreign) {
      var raw = new String(text, start, Math.min(end - start, 4 * Spelling.LONGEST));
      spelling = Spelling.of(hidden ? visible(raw) : raw);
    }
    return new Word(spelling.folded(), spelling.exact(), start, end, joined);
  }

  private static CharSequence visible(CharSequence raw) {
    var kept = new StringBuilder(raw.length());
    raw.codePoints().filter(point -> !CodePoints.isFormat(point)).forEach(kept::appendCodePoint);
    return kept;
  }

  private Word number(boolean joined) {
    var start = at;
    var digits = new StringBuilder();
    var end = digits(digits);
    if (digits.length() <= 3 && digits.charAt(0) != '0') {
      end = thousands(digits, end);
    }
    var zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    var shown = digits.substring(zeros, Math.min(digits.length(), zeros + Spelling.LONGEST));
    return new Word(shown, null, start, end, joined);
  }

  /** Reads on to the first that is none; answers where the last digit ends. */
  private int digits(StringBuilder digits) {
    var end = at;
    while (at < text.length) {
      var point = Character.codePointAt(text, at);
      if (Character.isDigit(point)) {
        digits.append((char) ('0' + Character.digit(point, 10)));
        end = at + Character.charCount(point);
      } else if (!CodePoints.isFormat(point)) {
        break;
      }
      at += Character.charCount(point);
    }
    return end;
  }

  /** Takes groups of exactly three digits after dots, if nothing but such groups follows. */
  private int thousands(StringBuilder digits, int end) {
    var next = end;
    for (var groups = 0; groups <= MOST_GROUPS && startsGroup(next); groups++) {
      next += 4;
    }
    var whole = next > end && next - end <= 4 * MOST_GROUPS && !isDigit(next);
    if (!whole || (isDot(next) && isDigit(next + 1))) {
      return end;
    }
    for (var i = end; i < next; i++) {
      if (text[i] != '.') {
        digits.append(text[i]);
      }
    }
    at = next;
    return next;
  }

  private boolean startsGroup(int i) {
    return isDot(i) && isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3);
  }

  private boolean isDot(int i) {
    return i < text.length && text[i] == '.';
  }

  private boolean isDigit(int i) {
    return i < text.length && text[i] >= '0' && text[i] <= '9';
  }
}
