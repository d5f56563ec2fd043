package vn.congxa.pages.view;

import java.util.ArrayList;
import java.util.List;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/**
 * A year's reports.
 *
 * @param panel of its newest month
 * @param months in order, each with its bar in the chart
 * @param fields of each month that is kept by field, the newest first
 * @param years that can be chosen
 */
public record TthcPage(
    Frame frame,
    int year,
    Panel panel,
    List<MonthRow> months,
    List<MonthFields> fields,
    List<Link> years) {

  /**
   * One month's fields.
   *
   * @param open whether they are shown at once
   */
  public record MonthFields(int month, List<FieldRow> rows, boolean open) {}

  /**
   * Of a year that has reports.
   *
   * @param near this and neighbouring years, the newest first
   */
  public static TthcPage of(TthcYear year, List<Integer> near, Site site, PageContext around) {
    var newest = year.newest().orElseThrow();
    var most =
        year.reports().stream().mapToLong(report -> report.counts().processed()).max().orElse(0);
    var words = around.asked().words();
    return new TthcPage(
        Frame.of(
            site,
            OwnAddress.tthc(year.year()),
            HeadFactory.tthc(year, site, words.language()),
            around),
        year.year(),
        Panel.of(newest, site, words),
        year.reports().stream().map(report -> MonthRow.of(report, most, site)).toList(),
        fields(year),
        years(near, year.year(), words));
  }

  private static List<MonthFields> fields(TthcYear year) {
    var months = new ArrayList<MonthFields>();
    for (var report : year.reports().reversed()) {
      if (!report.fields().isEmpty()) {
        months.add(new MonthFields(report.month(), rows(report), months.isEmpty()));
      }
    }
    return List.copyOf(months);
  }

  private static List<FieldRow> rows(TthcReport report) {
    return report.fields().stream().map(FieldRow::of).sorted(Alphabet.by(FieldRow::field)).toList();
  }

  private static List<Link> years(List<Integer> near, int shown, Words words) {
    return near.stream()
        .map(year ->
            new Link(words.at(OwnAddress.tthc(year)), words.say(Word.YEAR, year), year == shown))
        .toList();
  }
}
