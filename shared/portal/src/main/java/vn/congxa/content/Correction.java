package vn.congxa.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That an article said something wrong, as its readers are told.
 *
 * @param at when it was mended, to the second
 */
public record Correction(Instant at, String note) {
  public static final int LONGEST = 1_000;

  public Correction {
    at = at.truncatedTo(ChronoUnit.SECONDS);
    if (note.isBlank()) {
      throw new IllegalArgumentException("a correction that says nothing");
    }
  }
}
