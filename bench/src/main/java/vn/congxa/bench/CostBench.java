package vn.congxa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congxa.bench.cost.Bill;
import vn.congxa.bench.cost.Measured;
import vn.congxa.bench.cost.Mix;
import vn.congxa.bench.cost.Month;
import vn.congxa.bench.cost.Parts;
import vn.congxa.bench.cost.PriceList;
import vn.congxa.bench.cost.Scenario;

/** What a month costs, from what was measured and a list of prices; every line in a file beside. */
final class CostBench {
  private static final String CSV = "bench/target/cost.csv";
  private static final List<Double> VIEWS = List.of(0.0, 1_000.0, 100_000.0, 10_000_000.0);
  private static final int PROVINCE = 120;

  private final PriceList prices = PriceList.ofSingapore();
  private final Measured measured;
  private final Parts parts;
  private final List<String> csv = new ArrayList<>();
  private final Map<Scenario, Bill> bills = new HashMap<>();

  private CostBench(Measured measured, Parts parts) {
    this.measured = measured;
    this.parts = parts;
  }

  /**
   * Measures, and reckons by the project's template or by another.
   *
   * @param templates paths of others; none for the project's
   */
  static String run(Path root, List<String> templates) {
    var measured = CostMeasure.of(root);
    if (templates.isEmpty()) {
      return run(root, measured, root.resolve("template.yaml"));
    }
    return templates.stream()
        .map(template -> run(root, measured, Path.of(template)))
        .collect(Collectors.joining("\n\n"));
  }

  private static String run(Path root, Measured measured, Path template) {
    var bench = new CostBench(measured, CostParts.of(template));
    var report = bench.report();
    try {
      Files.createDirectories(root.resolve(CSV).getParent());
      Files.write(root.resolve(CSV), bench.csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return report;
  }

  private String report() {
    csv.add("views,sites,cdn,line,cause,price,units,of,usd,usd with free tiers,sure");
    return String.join(
        "\n",
        "US dollars a month in Singapore, prices of `"
            + PriceList.FILE
            + "`; with what is free for good"
            + " / without anything free. Views are of all sites together.\n",
        totals().toString(),
        "The lines of one site, without anything free, and in brackets what the free tiers leave of them:\n",
        lines().toString(),
        new CostDoubts(measured, parts, prices).report(),
        new FloodReport(measured, parts, prices).report(),
        new CostBasis(measured, parts, prices).report());
  }

  private Table totals() {
    var table =
        new Table(
            "views a month",
            "one site",
            "one site, CDN",
            "120 sites",
            "120 sites, CDN",
            "a server with a CMS, one site",
            "the same, 120 sites");
    for (var views : VIEWS) {
      table.row(
          name(views),
          both(bill(views, 1, false)),
          both(bill(views, 1, true)),
          both(bill(views, PROVINCE, false)),
          both(bill(views, PROVINCE, true)),
          CostBasis.server(bill(views, 1, false), new Scenario(views, 1, false), prices),
          CostBasis.server(
              bill(views, PROVINCE, false), new Scenario(views, PROVINCE, false), prices));
    }
    return table;
  }

  private Table lines() {
    var shown =
        List.of(
            bill(0, 1, false),
            bill(1_000, 1, false),
            bill(100_000, 1, false),
            bill(100_000, 1, true),
            bill(10_000_000, 1, false),
            bill(10_000_000, 1, true),
            bill(10_000_000, PROVINCE, true));
    var table =
        new Table(
            "line",
            "idle",
            "1,000",
            "100,000",
            "100,000, CDN",
            "10 million",
            "10 million, CDN",
            "10 million, CDN, 120 sites");
    shown.stream()
        .flatMap(bill -> bill.lines(false).keySet().stream())
        .distinct()
        .forEach(line -> {
          var row = new ArrayList<Object>(List.of(line));
          shown.forEach(bill -> row.add(amount(bill, line)));
          table.row(row.toArray());
        });
    var sum = new ArrayList<Object>(List.of("all"));
    shown.forEach(
        bill -> sum.add(number(bill.total(false)) + " (" + number(bill.total(true)) + ")"));
    return table.row(sum.toArray());
  }

  private static String amount(Bill bill, String line) {
    var all = bill.lines(false).get(line);
    return all == null
        ? ""
        : number(all) + " (" + number(bill.lines(true).getOrDefault(line, 0.0)) + ")";
  }

  private Bill bill(double views, int sites, boolean isCdn) {
    return bills.computeIfAbsent(new Scenario(views, sites, isCdn), this::reckoned);
  }

  private Bill reckoned(Scenario of) {
    var bill = Month.of(of, measured, parts, Mix.USUAL, prices);
    for (var item : bill.items()) {
      var price = bill.price(item);
      csv.add(
          String.format(
              Locale.ROOT,
              "%.0f,%d,%s,%s,%s,%s,%.6g,%s,%.6f,%.6f,%s",
              of.views(),
              of.sites(),
              of.isCdn() ? "yes" : "no",
              item.line(),
              item.cause(),
              item.price(),
              item.units(),
              price.unit(),
              bill.dollars(item, false),
              bill.dollars(item, true),
              price.isSure() ? "yes" : "no"));
    }
    return bill;
  }

  static String both(Bill bill) {
    return number(bill.total(true)) + " / " + number(bill.total(false));
  }

  private static String name(double views) {
    return views == 0 ? "0 (idle)" : Table.number(views, 0);
  }

  static String number(double dollars) {
    return Table.number(dollars, dollars > 0 && dollars < 0.095 ? 3 : 2);
  }
}
