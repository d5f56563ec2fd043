package vn.congxa.tthc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a month has once dossiers were added.
 *
 * @param objections if there are any, counts and fields are those from before
 */
record Addition(
    Counts counts, List<FieldCounts> fields, @Nullable String name, List<Objection> objections) {

  static Addition to(Counts counts, List<FieldCounts> fields, @Nullable String name, Counts more) {
    var objections = new ArrayList<Objection>();
    if (name == null && !fields.isEmpty()) {
      objections.add(new Objection("/field", Objection.Reason.FIELD_NEEDED));
    }
    if (name != null && fields.isEmpty() && counts.processed() > 0) {
      objections.add(new Objection("/field", Objection.Reason.FIELDS_NOT_KEPT));
    }
    range("/onTime", counts.onTime(), more.onTime(), objections);
    range("/late", counts.late(), more.late(), objections);
    if (!objections.isEmpty()) {
      return new Addition(counts, fields, name, objections);
    }
    var after = name == null ? fields : added(fields, name, more);
    if (after.size() > TthcReport.MOST_FIELDS) {
      var most = String.valueOf(TthcReport.MOST_FIELDS);
      objections.add(new Objection("/field", Objection.Reason.TOO_LONG, most));
      return new Addition(counts, fields, name, objections);
    }
    return new Addition(counts.plus(more), after, name, objections);
  }

  /** As {@link Cumulative#notMore}, pointing at the one field or total that was added to. */
  void notMore(TthcReport later, List<Objection> objections) {
    var found = new ArrayList<Objection>();
    var grown = fields.stream().filter(field -> name != null && field.isOf(name)).toList();
    Cumulative.notMore(counts, grown, later, found);
    for (var objection : found) {
      var pointer = objection.pointer().substring(objection.pointer().lastIndexOf('/'));
      if (objections.stream().noneMatch(other -> other.pointer().equals(pointer))) {
        objections.add(new Objection(pointer, objection.reason(), objection.argument()));
      }
    }
  }

  private static List<FieldCounts> added(List<FieldCounts> fields, String name, Counts more) {
    var after = new ArrayList<>(fields);
    for (var i = 0; i < after.size(); i++) {
      var field = after.get(i);
      if (field.isOf(name)) {
        after.set(i, new FieldCounts(field.field(), field.counts().plus(more)));
        return after;
      }
    }
    after.add(new FieldCounts(name, more));
    return after;
  }

  private static void range(String pointer, long before, long more, List<Objection> objections) {
    if (!Counts.fits(before + more)) {
      objections.add(
          new Objection(pointer, Objection.Reason.OUT_OF_RANGE, "0–" + (Counts.MOST - before)));
    }
  }
}
