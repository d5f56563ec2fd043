package vn.congxa.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congxa.bench.cost.Bill;
import vn.congxa.bench.cost.Flood;
import vn.congxa.bench.cost.Measured;
import vn.congxa.bench.cost.Mix;
import vn.congxa.bench.cost.Parts;
import vn.congxa.bench.cost.PriceList;
import vn.congxa.bench.cost.Work;

/** What a day of a flood costs at the template's limits. */
record FloodReport(Measured measured, Parts parts, PriceList prices) {
  /** As large as a file may be that a function hands out itself. */
  private static final double LARGEST_WHOLE = 4 * 1_024 * 1_024;

  /** Routes of readers, which need no token. */
  private static final List<String> OPEN =
      List.of(
          "GET /", "GET /api/", "GET /bai", "GET /chuyen", "GET /tim", "GET /sitemap", "GET /rss");

  private static final int DEAREST = 4;

  /** What a budget of this many dollars makes of it. */
  private static final double BUDGET = 20;

  String report() {
    var table =
        new Table(
            "a day of",
            "a second",
            "$ a day",
            "through the CDN",
            "dearest lines",
            "hours to " + (int) BUDGET + " $");
    dearest()
        .forEach(
            work -> row(table, work.name() + ", always another", work, parts.aSecond(work.name())));
    row(table, "an address that is not there", small(), parts.requestsASecond());
    row(
        table,
        "new visitors of many addresses",
        measured.work(Measured.NEW_VISIT),
        parts.aSecond("POST /api/visits"));
    row(
        table,
        "one address that changes its name, from the 257th on",
        refused(),
        parts.aSecond("POST /api/visits"));
    row(table, "a picture of 4 MB", picture(), parts.aSecond(Measured.PICTURE));
    bytes(table);
    return "A flood's day at the limits of the template, on top of everything else, nothing free:\n\n"
        + table;
  }

  private Stream<Work> dearest() {
    return measured.works().values().stream()
        .filter(work -> OPEN.stream().anyMatch(open -> work.name().startsWith(open)))
        .filter(work -> !work.name().startsWith("GET /api/staff"))
        .sorted(Comparator.comparingDouble(this::day).reversed())
        .limit(DEAREST);
  }

  private double day(Work work) {
    return Flood.of(work, parts.aSecond(work.name()), false, parts, Mix.USUAL, prices).total(false);
  }

  private Work small() {
    return measured.work(Measured.OTHER);
  }

  /** A view that is only read and counted by its line, as a visit is. */
  private Work refused() {
    return measured.work(Measured.VIEW).logging(measured.work(Measured.NEW_VISIT).logBytes());
  }

  private Work picture() {
    return measured.work(Measured.PICTURE).of(LARGEST_WHOLE, 0);
  }

  private void row(Table table, String what, Work work, double aSecond) {
    var alone = Flood.of(work, aSecond, false, parts, Mix.USUAL, prices);
    var behind = Flood.of(work, aSecond, true, parts, Mix.USUAL, prices);
    table.row(
        what,
        Table.number(aSecond, 0),
        CostBench.number(alone.total(false)),
        CostBench.number(behind.total(false)),
        dearest(alone),
        Table.number(BUDGET / alone.total(false) * 24, 1));
  }

  private void bytes(Table table) {
    var alone = Flood.ofBytes(1, false, prices);
    var behind = Flood.ofBytes(1, true, prices);
    table.row(
        "1 Gbit/s of large files or of copies out of the CDN",
        "",
        CostBench.number(alone.total(false)),
        CostBench.number(behind.total(false)),
        dearest(alone),
        Table.number(BUDGET / alone.total(false) * 24, 1));
  }

  private static String dearest(Bill bill) {
    return bill.lines(false).entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(3)
        .map(line -> line.getKey() + " " + CostBench.number(line.getValue()))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
