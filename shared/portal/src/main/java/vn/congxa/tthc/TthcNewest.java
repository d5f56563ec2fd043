package vn.congxa.tthc;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How a commune does now, and for which years there are reports.
 *
 * @param report the latest month of the latest year; none where nothing was reported yet
 * @param years the earliest first
 * @param version counts its changes
 */
public record TthcNewest(Optional<TthcReport> report, List<Integer> years, long version) {
  public static final TthcNewest NOTHING = new TthcNewest(Optional.empty(), List.of(), 0);

  public TthcNewest {
    years = List.copyOf(years);
  }

  /** What it comes to once this year says so; the same where that is nothing new. */
  TthcNewest with(TthcYear year) {
    var candidate = year.newest();
    if (candidate.isEmpty()) {
      return this;
    }
    var all = new TreeSet<>(years);
    var isNew = all.add(year.year());
    var shown = report.filter(there -> isLater(there, candidate.get())).or(() -> candidate);
    return isNew || !shown.equals(report) ? new TthcNewest(shown, List.copyOf(all), version) : this;
  }

  private static boolean isLater(TthcReport one, TthcReport other) {
    return one.year() != other.year() ? one.year() > other.year() : one.month() > other.month();
  }

  TthcNewest ofVersion(long number) {
    return new TthcNewest(report, years, number);
  }

  /** The nearest year before that one for which there are reports. */
  public Optional<Integer> before(int year) {
    return years.reversed().stream().filter(other -> other < year).findFirst();
  }

  /** The nearest year after that one for which there are reports. */
  public Optional<Integer> after(int year) {
    return years.stream().filter(other -> other > year).findFirst();
  }
}
