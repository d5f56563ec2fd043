package vn.congxa.tthc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What a commune settled from 1 January to {@code updatedAt}, as one month's report.
 *
 * @param fields add up to {@code counts}; empty where the month is kept without fields
 * @param updatedAt to the second
 * @param version of this month's report, from 1; 0 while it is not stored
 */
public record TthcReport(
    int year, int month, Counts counts, List<FieldCounts> fields, Instant updatedAt, long version) {
  public static final int MOST_FIELDS = 100;

  public TthcReport {
    fields = List.copyOf(fields);
    updatedAt = updatedAt.truncatedTo(ChronoUnit.SECONDS);
    var objections = objections(counts, fields);
    if (month < 1 || month > 12 || version < 0 || !objections.isEmpty()) {
      throw new IllegalArgumentException("report " + year + "-" + month + ": " + objections);
    }
  }

  /** A report that is not stored yet. */
  public TthcReport(
      int year, int month, Counts counts, List<FieldCounts> fields, Instant updatedAt) {
    this(year, month, counts, fields, updatedAt, 0);
  }

  /** What speaks against these counts for any month: too many fields, one twice, a wrong sum. */
  public static List<Objection> objections(Counts counts, List<FieldCounts> fields) {
    var objections = new ArrayList<Objection>();
    if (fields.size() > MOST_FIELDS) {
      objections.add(
          new Objection("/fields", Objection.Reason.TOO_LONG, String.valueOf(MOST_FIELDS)));
    }
    objections.addAll(duplicates(fields));
    if (!fields.isEmpty()) {
      addUp("/onTime", Counts::onTime, counts, fields, objections);
      addUp("/late", Counts::late, counts, fields, objections);
    }
    return objections;
  }

  private static List<Objection> duplicates(List<FieldCounts> fields) {
    var objections = new ArrayList<Objection>();
    var seen = new HashSet<String>();
    for (var i = 0; i < fields.size(); i++) {
      if (!seen.add(fields.get(i).key())) {
        objections.add(
            new Objection(
                "/fields/" + i + "/field", Objection.Reason.DUPLICATE, fields.get(i).field()));
      }
    }
    return objections;
  }

  private static void addUp(
      String pointer,
      ToLongFunction<Counts> kind,
      Counts counts,
      List<FieldCounts> fields,
      List<Objection> objections) {
    var sum = fields.stream().map(FieldCounts::counts).mapToLong(kind).sum();
    if (sum != kind.applyAsLong(counts)) {
      objections.add(new Objection(pointer, Objection.Reason.DOES_NOT_ADD_UP, String.valueOf(sum)));
    }
  }

  /** The part that the field of this name has. */
  public Optional<FieldCounts> field(String name) {
    return fields.stream().filter(field -> field.isOf(name)).findFirst();
  }

  /** Whether both say the same of the same month, whenever and however often it was said. */
  public boolean saysTheSameAs(TthcReport other) {
    return year == other.year
        && month == other.month
        && counts.equals(other.counts)
        && fields.equals(other.fields);
  }
}
