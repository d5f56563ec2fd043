package vn.congxa.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the units of a question. */
final class UnitReader {
  private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u201f\uff02«»";
  private static final int LONGEST_ROW = 16;
  private static final Set<String> BEFORE_NUMBER = Set.of("thang", "nam");

  private final String text;
  private final List<Word> words;

  /** The quotation that each word is in, odd numbers; even ones are outside. */
  private final int[] quotations;

  private int at;

  UnitReader(String text) {
    this.text = text;
    this.words = Words.of(text);
    this.quotations = new int[words.size()];
    var all = (int) text.chars().filter(c -> QUOTATION_MARKS.indexOf(c) >= 0).count();
    var balanced = all - all % 2;
    var seen = 0;
    var c = 0;
    for (var i = 0; i < quotations.length; i++) {
      for (; c < words.get(i).start(); c++) {
        seen += QUOTATION_MARKS.indexOf(text.charAt(c)) >= 0 ? 1 : 0;
      }
      quotations[i] = Math.min(seen, balanced);
    }
  }

  List<Unit> units() {
    var units = new ArrayList<Unit>();
    while (at < words.size()) {
      units.add(next());
    }
    return units;
  }

  private Unit next() {
    if (isQuoted(at)) {
      return row(quotation(), false);
    }
    var date = date();
    if (date.size() > 1) {
      return row(date, true);
    }
    var full = Abbreviations.longForm(words.subList(at, unquoted()));
    if (full.isPresent()) {
      at += full.get().full().size();
      return full.get();
    }
    var chain = chain();
    return chain.size() > 1 ? row(chain, true) : single(chain.getFirst());
  }

  private boolean isQuoted(int i) {
    return quotations[i] % 2 == 1;
  }

  /** The end of the words that are outside of quotations from here. */
  private int unquoted() {
    var end = at;
    while (end < words.size() && quotations[end] == quotations[at]) {
      end++;
    }
    return end;
  }

  private List<Word> quotation() {
    var start = at;
    at = Math.min(unquoted(), start + LONGEST_ROW);
    return words.subList(start, at);
  }

  private List<Word> chain() {
    var start = at++;
    while (at < words.size()
        && at - start < LONGEST_ROW
        && words.get(at).joined()
        && quotations[at] == quotations[start]) {
      at++;
    }
    return words.subList(start, at);
  }

  /** The numbers of {@code 2 tháng 9 năm 1945}, {@code ngày} before it or not; else none. */
  private List<Word> date() {
    var end = unquoted();
    var i = at < end - 1 && is(at, "ngay") && words.get(at + 1).isNumber() ? at + 1 : at;
    var numbers = new ArrayList<Word>();
    if (i < end && words.get(i).isNumber()) {
      numbers.add(words.get(i++));
      while (i < end && numbers.size() < 3 && words.get(i).isNumber() && words.get(i).joined()) {
        numbers.add(words.get(i++));
      }
      while (i + 1 < end
          && numbers.size() < 3
          && BEFORE_NUMBER.contains(words.get(i).folded())
          && words.get(i + 1).isNumber()) {
        numbers.add(words.get(i + 1));
        i += 2;
      }
    }
    var more = i < end && words.get(i).joined(); // 07/2026/NQ: a document
    if (numbers.size() < 2 || more) {
      return List.of();
    }
    at = i;
    return numbers;
  }

  private boolean is(int i, String folded) {
    return words.get(i).folded().equals(folded);
  }

  private Unit single(Word word) {
    var brief = Abbreviations.of(word.folded());
    if (brief.isPresent()) {
      return brief.get();
    }
    var typed = text.substring(word.start(), word.end());
    var last = word.end() == text.length() && !word.isNumber() && word.folded().length() >= 2;
    return new Unit.Single(word.form(), last ? Beginning.of(typed) : null);
  }

  private static Unit row(List<Word> words, boolean loose) {
    return words.size() == 1
        ? new Unit.Single(words.getFirst().form(), null)
        : new Unit.Row(words.stream().map(Word::form).toList(), loose);
  }
}
