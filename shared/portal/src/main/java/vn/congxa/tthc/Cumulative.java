package vn.congxa.tthc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts run from 1 January, so they never fall from one month to the next: neither the totals nor
 * a field that both months keep.
 */
final class Cumulative {
  /** Whether our count cannot be, given another month's. */
  @FunctionalInterface
  private interface Wrong {
    boolean test(long ours, long theirs);
  }

  private static final Wrong LESS = (ours, theirs) -> ours < theirs;
  private static final Wrong MORE = (ours, theirs) -> ours > theirs;

  private Cumulative() {}

  static List<Objection> after(TthcReport earlier, Counts counts, List<FieldCounts> fields) {
    return compare(counts, fields, earlier, LESS);
  }

  static List<Objection> before(TthcReport later, Counts counts, List<FieldCounts> fields) {
    return compare(counts, fields, later, MORE);
  }

  /** Of one total or field, {@code theirs} being what the earlier month says of it. */
  static List<Objection> after(TthcReport earlier, Counts theirs, Counts ours) {
    return compare("", ours, earlier, theirs, LESS);
  }

  /** Of one total or field, {@code theirs} being what the later month says of it. */
  static List<Objection> before(TthcReport later, Counts theirs, Counts ours) {
    return compare("", ours, later, theirs, MORE);
  }

  private static List<Objection> compare(
      Counts counts, List<FieldCounts> fields, TthcReport other, Wrong wrong) {
    var found = new ArrayList<>(compare("", counts, other, other.counts(), wrong));
    for (var i = 0; i < fields.size(); i++) {
      var pointer = "/fields/" + i;
      var field = fields.get(i);
      other
          .field(field.field())
          .map(kept -> compare(pointer, field.counts(), other, kept.counts(), wrong))
          .ifPresent(found::addAll);
    }
    return found;
  }

  private static List<Objection> compare(
      String pointer, Counts ours, TthcReport other, Counts theirs, Wrong wrong) {
    var found = new ArrayList<Objection>();
    if (wrong.test(ours.onTime(), theirs.onTime())) {
      found.add(decreasing(pointer + "/onTime", other, theirs.onTime()));
    }
    if (wrong.test(ours.late(), theirs.late())) {
      found.add(decreasing(pointer + "/late", other, theirs.late()));
    }
    return found;
  }

  private static Objection decreasing(String pointer, TthcReport other, long count) {
    return new Objection(
        pointer,
        Objection.Reason.DECREASING,
        String.format(Locale.ROOT, "%02d/%d: %d", other.month(), other.year(), count));
  }
}
