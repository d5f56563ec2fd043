package vn.congxa.bench;

import vn.congxa.bench.cost.Measured;
import vn.congxa.bench.cost.Mix;
import vn.congxa.bench.cost.Month;
import vn.congxa.bench.cost.Parts;
import vn.congxa.bench.cost.PriceList;
import vn.congxa.bench.cost.Scenario;

/** How much hangs on what nobody measured. */
record CostDoubts(Measured measured, Parts parts, PriceList prices) {
  String report() {
    var table =
        new Table(
            "if",
            "idle",
            "100,000 views",
            "100,000, CDN",
            "10 million, CDN",
            "the same, 120 sites");
    var usual = Mix.USUAL;
    row(table, "as above", usual);
    row(table, "a processor of the cloud is as fast as this one", usual.withProcessor(1));
    row(table, "it is a quarter as fast", usual.withProcessor(4));
    row(table, "Lambda keeps an idle function for a minute", usual.withIdle(1));
    row(table, "it keeps one for a quarter of an hour", usual.withIdle(15));
    row(table, "as many robots as people", usual.withRobots(1));
    row(table, "no robot", usual.withRobots(0));
    row(table, "every reader is new, and sees every picture", usual.withBrowsers(1, 1));
    return "One site, with what is free for good / without:\n\n" + table;
  }

  private void row(Table table, String what, Mix mix) {
    table.row(
        what,
        both(0, 1, false, mix),
        both(100_000, 1, false, mix),
        both(100_000, 1, true, mix),
        both(10_000_000, 1, true, mix),
        both(10_000_000, 120, true, mix));
  }

  private String both(double views, int sites, boolean isCdn, Mix mix) {
    return CostBench.both(
        Month.of(new Scenario(views, sites, isCdn), measured, parts, mix, prices));
  }
}
