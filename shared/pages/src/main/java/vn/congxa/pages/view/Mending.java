package vn.congxa.pages.view;

import java.time.ZoneId;
import vn.congxa.content.Correction;

/** What was wrong in an article, and when it was mended. */
public record Mending(Moment at, String note) {
  static Mending of(Correction correction, ZoneId zone) {
    return new Mending(Moment.of(correction.at(), zone), correction.note());
  }
}
