package vn.congxa.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the library from telling what it would like to have: that costs 100 ms at a cold start. */
final class Quiet {
  // Held, or it would be forgotten.
  private static final Logger LIBRARY = Logger.getLogger("org.apache.lucene");

  private Quiet() {}

  /** Before its first class is touched. */
  static void please() {
    LIBRARY.setLevel(Level.OFF);
  }
}
