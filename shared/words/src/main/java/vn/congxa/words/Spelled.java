package vn.congxa.words;

import org.jspecify.annotations.Nullable;

/**
 * The two forms of a word of plain letters, kept for when it comes again: texts consist of some
 * thousand syllables, and putting one together takes longer than finding it here.
 *
 * @param raw as it stands in texts
 */
record Spelled(String raw, String folded, @Nullable String exact) {
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
  static Spelled of(CharSequence text, int start, int end, int hash) {
    var place = (hash ^ hash >>> 15) & (PLACES - 1);
    var kept = KEPT[place];
    if (kept == null || !kept.is(text, start, end)) {
      kept = read(text.subSequence(start, end).toString());
      KEPT[place] = kept;
    }
    return kept;
  }

  private boolean is(CharSequence text, int start, int end) {
    if (raw.length() != end - start) {
      return false;
    }
    for (var i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) != text.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }

  private static Spelled read(String raw) {
    var spelling = new Spelling();
    for (var i = 0; i < raw.length(); i++) {
      spelling.add(raw.charAt(i));
    }
    return new Spelled(raw, spelling.folded(), spelling.exact());
  }
}
