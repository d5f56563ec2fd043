package vn.congxa.tthc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.tthc.Objection.Reason;

/**
 * What a month has once dossiers were added.
 *
 * @param field the one that was added to, as it is now; null where the month is kept without fields
 * @param isNew whether the month did not keep that field before
 * @param objections if there are any, counts and fields are those from before
 */
record AddedCounts(
    Counts counts,
    List<FieldCounts> fields,
    @Nullable FieldCounts field,
    boolean isNew,
    List<Objection> objections) {

  static AddedCounts to(
      Counts counts, List<FieldCounts> fields, @Nullable String name, Counts more) {
    var objections = new ArrayList<Objection>();
    if (name == null && !fields.isEmpty()) {
      objections.add(new Objection("/field", Reason.FIELD_NEEDED));
    }
    if (name != null && fields.isEmpty() && counts.processed() > 0) {
      objections.add(new Objection("/field", Reason.FIELDS_NOT_KEPT));
    }
    range("/onTime", counts.onTime(), more.onTime(), objections);
    range("/late", counts.late(), more.late(), objections);
    if (!objections.isEmpty()) {
      return new AddedCounts(counts, fields, null, false, objections);
    }
    var sum = counts.plus(more);
    return name == null
        ? new AddedCounts(sum, fields, null, false, objections)
        : byField(sum, fields, name, more, objections);
  }

  private static AddedCounts byField(
      Counts sum, List<FieldCounts> fields, String name, Counts more, List<Objection> objections) {
    var after = new ArrayList<>(fields);
    for (var i = 0; i < after.size(); i++) {
      var field = after.get(i);
      if (field.isOf(name)) {
        var grown = new FieldCounts(field.field(), field.counts().plus(more));
        after.set(i, grown);
        return new AddedCounts(sum, after, grown, false, objections);
      }
    }
    var added = new FieldCounts(name, more);
    after.add(added);
    if (after.size() > TthcReport.MOST_FIELDS) {
      objections.add(
          new Objection("/field", Reason.TOO_LONG, String.valueOf(TthcReport.MOST_FIELDS)));
    }
    return new AddedCounts(sum, after, added, true, objections);
  }

  /**
   * Whether it fits between the nearest months. What grows cannot fall below the earlier one: only
   * a field that is new here may, where the earlier month keeps it.
   */
  List<Objection> between(Optional<TthcReport> earlier, Optional<TthcReport> later) {
    var found = new ArrayList<Objection>();
    later.ifPresent(other -> found.addAll(Cumulative.before(other, other.counts(), counts)));
    if (field == null) {
      return found;
    }
    if (isNew) {
      for (var other : earlier.stream().toList()) {
        other
            .field(field.field())
            .map(kept -> Cumulative.after(other, kept.counts(), field.counts()))
            .ifPresent(found::addAll);
      }
    }
    for (var other : later.stream().toList()) {
      other
          .field(field.field())
          .map(kept -> Cumulative.before(other, kept.counts(), field.counts()))
          .ifPresent(found::addAll);
    }
    // Total and field may meet the same number.
    return found.stream().distinct().toList();
  }

  private static void range(String pointer, long before, long more, List<Objection> objections) {
    if (!Counts.fits(before + more)) {
      objections.add(new Objection(pointer, Reason.OUT_OF_RANGE, "0–" + (Counts.MOST - before)));
    }
  }
}
