package vn.congxa.pages.view;

import java.time.Instant;
import java.time.ZoneId;

/** What the bar of a preview says at the top of the page. */
public record PreviewNotice(String text) {
  /**
   * Of a version that is shown to whoever has the address.
   *
   * @param until the address is good for
   */
  public static PreviewNotice of(long version, Instant until, ZoneId zone, Words words) {
    return new PreviewNotice(words.say(Word.PREVIEW_TEXT, version, Moment.of(until, zone).text()));
  }
}
