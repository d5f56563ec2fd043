package vn.congxa.search;

/** How well the articles found answer the question. */
public enum Match {
  /** All words, or three quarters of four and more. */
  ALL,
  /** Words that differ by one letter from what was typed. */
  MISTYPED,
  /** Half of the words. */
  SOME
}
