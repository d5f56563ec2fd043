package vn.congxa.words;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The two forms of a word of plain letters, kept for when it comes again: texts consist of some
 * thousand syllables, and putting one together takes longer than finding it here.
 *
 * @param raw as it stands in texts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Spelled(char[] raw, String folded, @Nullable String exact) {
  /** Longer words are put together each time. */
  static final int LONGEST = 16;

  private static final int PLACES = 1 << 12;

  /** By hash, the last that came to each place. Threads may miss what others keep, and no more. */
  private static final @Nullable Spelled[] KEPT = new Spelled[PLACES];

  /**
   * A word of at most {@link #LONGEST} letters of Vietnamese.
   *
   * @param hash of its chars
   */
  static Spelled of(char[] text, int start, int end, int hash) {
    var place = (hash ^ hash >>> 15) & (PLACES - 1);
    var kept = KEPT[place];
    if (kept == null || !kept.is(text, start, end)) {
      kept = read(Arrays.copyOfRange(text, start, end));
      KEPT[place] = kept;
    }
    return kept;
  }

  private boolean is(char[] text, int start, int end) {
    return Arrays.equals(raw, 0, raw.length, text, start, end);
  }

  private static Spelled read(char[] raw) {
    var spelling = new Spelling();
    for (var letter : raw) {
      spelling.add(letter);
    }
    return new Spelled(raw, spelling.folded(), spelling.exact());
  }
}
