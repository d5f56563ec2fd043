package vn.congxa.pages.view;

import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.Percentage;

/** A field in a month's table. */
public record FieldRow(
    String field, String processed, String onTime, String late, String onTimePercent) {
  static FieldRow of(FieldCounts field) {
    var counts = field.counts();
    return new FieldRow(
        field.field(),
        Numbers.text(counts.processed()),
        Numbers.text(counts.onTime()),
        Numbers.text(counts.late()),
        Percentage.text(counts.onTimePercent()));
  }
}
