package vn.congxa.tthc;

import java.util.List;

/**
 * Counts run from 1 January, so they never fall from one month to the next: neither the totals nor
 * a field that both months keep.
 */
final class Cumulative {
  /** Whether our count cannot be, given theirs. */
  @FunctionalInterface
  private interface Wrong {
    boolean test(long ours, long theirs);
  }

  private Cumulative() {}

  static void notLess(
      Counts counts, List<FieldCounts> fields, TthcReport earlier, List<Objection> objections) {
    compare(counts, fields, earlier, (ours, theirs) -> ours < theirs, objections);
  }

  static void notMore(
      Counts counts, List<FieldCounts> fields, TthcReport later, List<Objection> objections) {
    compare(counts, fields, later, (ours, theirs) -> ours > theirs, objections);
  }

  private static void compare(
      Counts counts,
      List<FieldCounts> fields,
      TthcReport other,
      Wrong wrong,
      List<Objection> objections) {
    compare("", counts, other, other.counts(), wrong, objections);
    for (var i = 0; i < fields.size(); i++) {
      var pointer = "/fields/" + i;
      var field = fields.get(i);
      other
          .field(field.field())
          .ifPresent(
              kept -> compare(pointer, field.counts(), other, kept.counts(), wrong, objections));
    }
  }

  private static void compare(
      String pointer,
      Counts counts,
      TthcReport other,
      Counts theirs,
      Wrong wrong,
      List<Objection> objections) {
    if (wrong.test(counts.onTime(), theirs.onTime())) {
      objections.add(objection(pointer + "/onTime", other, theirs.onTime()));
    }
    if (wrong.test(counts.late(), theirs.late())) {
      objections.add(objection(pointer + "/late", other, theirs.late()));
    }
  }

  private static Objection objection(String pointer, TthcReport other, long count) {
    return new Objection(
        pointer,
        Objection.Reason.DECREASING,
        "%02d/%d: %d".formatted(other.month(), other.year(), count));
  }
}
