package vn.congxa.bench;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.congxa.bench.cost.Bill;
import vn.congxa.bench.cost.Measured;
import vn.congxa.bench.cost.Mix;
import vn.congxa.bench.cost.Parts;
import vn.congxa.bench.cost.Price;
import vn.congxa.bench.cost.PriceList;
import vn.congxa.bench.cost.Scenario;
import vn.congxa.bench.cost.SmallServer;

/** What the bills are reckoned from. */
record CostBasis(Measured measured, Parts parts, PriceList prices) {
  String report() {
    return String.join(
        "\n",
        "Measured for that (`cost.Mix` names what was assumed, and why):\n",
        works().toString(),
        pictures(),
        "Prices that no copy of their page confirms: " + unsure() + ".\n");
  }

  private Table works() {
    var table =
        new Table(
            "call",
            "CPU here, ms",
            "billed running, ms",
            "billed starting, ms",
            "requests",
            "read units",
            "write units",
            "bytes",
            "log bytes",
            "kept, s");
    measured
        .works()
        .values()
        .forEach(work ->
            table.row(
                work.name(),
                Table.number(work.processorMillis(), 2),
                Table.number(work.warmMillis(Mix.USUAL), 0),
                Table.number(work.coldMillis(Mix.USUAL), 0),
                Table.number(work.tableRequests(), 1),
                Table.number(work.reads(), 1),
                Table.number(work.writes(), 1),
                Table.number(work.bytes(), 0),
                Table.number(work.logBytes(), 0),
                Table.number(work.keptSeconds(), 0)));
    return table;
  }

  private String pictures() {
    var of =
        measured.pictures().entrySet().stream()
            .map(page ->
                String.format(
                    Locale.ROOT,
                    "%s %.0f and %.0f lazy ones",
                    page.getKey(),
                    page.getValue().urgent(),
                    page.getValue().lazy()))
            .collect(Collectors.joining("; "));
    return String.format(
        Locale.ROOT,
        "Pictures: %s; on the front page %.1f KB each for a telephone. A browser that comes new"
            + " fetches %.0f assets of %.1f KB. An article takes %.0f bytes of the content table, and"
            + " each version of it as many of the newsroom's. Alarms look at %d metrics, %d with the CDN;"
            + " the API writes %.0f bytes a request.%n",
        of,
        measured.picturesOf(Measured.FRONT).bytes() / 1_000,
        measured.assets(),
        measured.assetBytes() / 1_000,
        measured.contentBytes(),
        parts.alarmMetrics(),
        parts.alarmMetricsOfCdn(),
        parts.apiLineBytes());
  }

  private String unsure() {
    return prices.prices().values().stream()
        .filter(price -> !price.isSure())
        .map(Price::key)
        .collect(Collectors.joining(", "));
  }

  /**
   * A small server's.
   *
   * @param bill of the same readers without the CDN, for the bytes that they fetch
   */
  static String server(Bill bill, Scenario scenario, PriceList prices) {
    var gigabytes =
        bill.items().stream()
            .filter(item -> item.price().equals("data-out"))
            .mapToDouble(Bill.Item::units)
            .sum();
    return CostBench.number(SmallServer.of(scenario, gigabytes, prices).total(false));
  }
}
