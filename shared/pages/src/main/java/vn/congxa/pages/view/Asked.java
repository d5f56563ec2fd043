package vn.congxa.pages.view;

import java.time.Instant;

/**
 * What a reader asked for.
 *
 * @param address of the page, without its language
 * @param words in the reader's language
 */
public record Asked(String address, Words words, Instant now) {
  /** In Vietnamese. */
  public static Asked at(String address, Instant now) {
    return new Asked(address, Words.VIETNAMESE, now);
  }
}
