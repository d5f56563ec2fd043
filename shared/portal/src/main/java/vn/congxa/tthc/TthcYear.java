package vn.congxa.tthc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year's reports: what has to stay consistent, for a later month never has less than an earlier
 * one.
 *
 * @param version counts the year's changes; 0 while nothing is stored
 * @param reports by month
 */
public record TthcYear(int year, long version, List<TthcReport> reports) {
  /** No portal of a commune is older. */
  public static final int FIRST = 2000;

  /** A year is one item, and an item holds 400 KB; each field of a month brings some 40 bytes. */
  private static final int MOST_BYTES = 350_000;

  public TthcYear {
    reports = reports.stream().sorted(Comparator.comparingInt(TthcReport::month)).toList();
    if (reports.stream().mapToInt(TthcReport::month).distinct().count() != reports.size()
        || reports.stream().anyMatch(report -> report.year() != year)) {
      throw new IllegalArgumentException("reports of another year, or two of a month: " + year);
    }
  }

  public static TthcYear empty(int year) {
    return new TthcYear(year, 0, List.of());
  }

  public Optional<TthcReport> month(int month) {
    return reports.stream().filter(report -> report.month() == month).findFirst();
  }

  /** The latest month's. */
  public Optional<TthcReport> newest() {
    return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
  }

  /**
   * A month's report put in the place of what was there.
   *
   * @param correction whether counts may be less than an earlier month's, or more than a later's
   */
  public YearChange replaced(
      int month, Counts counts, List<FieldCounts> fields, boolean correction, Instant now) {
    var objections = new ArrayList<>(TthcReport.objections(counts, fields));
    if (!correction) {
      earlier(month)
          .map(other -> Cumulative.after(other, counts, fields))
          .ifPresent(objections::addAll);
      later(month)
          .map(other -> Cumulative.before(other, counts, fields))
          .ifPresent(objections::addAll);
    }
    return change(month, counts, fields, now, objections);
  }

  /**
   * Dossiers added to a month. One without a report starts from the nearest earlier month's.
   *
   * @param field null where the month is kept without fields
   */
  public YearChange added(int month, @Nullable String field, Counts more, Instant now) {
    var base = month(month).or(() -> earlier(month));
    var addition =
        AddedCounts.to(
            base.map(TthcReport::counts).orElse(Counts.NONE),
            base.map(TthcReport::fields).orElse(List.of()),
            field,
            more);
    var objections = new ArrayList<>(addition.objections());
    if (objections.isEmpty()) {
      objections.addAll(addition.between(earlier(month), later(month)));
    }
    return change(month, addition.counts(), addition.fields(), now, objections);
  }

  /** With a report from elsewhere, at the time it carries; counts may be less than earlier ones. */
  TthcYear imported(TthcReport report) {
    return with(report.counts(), report.fields(), report.month(), report.updatedAt());
  }

  private YearChange change(
      int month, Counts counts, List<FieldCounts> fields, Instant now, List<Objection> objections) {
    if (!objections.isEmpty()) {
      return new YearChange.Objected(objections);
    }
    var after = with(counts, fields, month, now);
    return after.isTooLarge()
        ? new YearChange.Objected(
            List.of(new Objection("/fields", Objection.Reason.TOO_LONG, MOST_BYTES + " bytes")))
        : new YearChange.Made(after, after.month(month).orElseThrow());
  }

  private TthcYear with(Counts counts, List<FieldCounts> fields, int month, Instant now) {
    var replaced = month(month).map(TthcReport::version).orElse(0L);
    var after = new ArrayList<>(reports);
    after.removeIf(report -> report.month() == month);
    after.add(new TthcReport(year, month, counts, fields, now, replaced + 1));
    return new TthcYear(year, version + 1, after);
  }

  /** Whether its item could not hold it. */
  public boolean isTooLarge() {
    return bytes() > MOST_BYTES;
  }

  private Optional<TthcReport> earlier(int month) {
    return reports.reversed().stream().filter(report -> report.month() < month).findFirst();
  }

  private Optional<TthcReport> later(int month) {
    return reports.stream().filter(report -> report.month() > month).findFirst();
  }

  private int bytes() {
    return reports.stream()
        .flatMap(report -> report.fields().stream())
        .mapToInt(field -> field.field().getBytes(StandardCharsets.UTF_8).length + 40)
        .sum();
  }
}
