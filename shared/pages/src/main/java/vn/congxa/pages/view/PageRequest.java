package vn.congxa.pages.view;

import java.time.Instant;

/**
 * What a reader asked for.
 *
 * @param address of the page, without its language
 * @param words in the reader's language
 */
public record PageRequest(String address, Words words, Instant now) {
  /** In Vietnamese. */
  public static PageRequest at(String address, Instant now) {
    return new PageRequest(address, Words.VIETNAMESE, now);
  }
}
