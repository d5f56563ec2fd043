package vn.congxa.bench.cost;

import vn.congxa.bench.cost.Calls.Way;
import vn.congxa.bench.cost.Measured.Pictures;

/** The bill of a month. */
public final class Month {
  private static final String PAGES = "pages";
  private static final String FILES = "assets and pictures";
  private static final String VISITS = "visits";
  private static final double GIGA = 1e9;
  private static final VisitDay.Means VISIT = VisitDay.means();

  private final Scenario scenario;
  private final Measured measured;
  private final Parts parts;
  private final Mix mix;
  private final Bill bill;
  private final Calls calls = new Calls();
  private final double visits;

  private Month(Scenario scenario, Measured measured, Parts parts, Mix mix, PriceList prices) {
    this.scenario = scenario;
    this.measured = measured;
    this.parts = parts;
    this.mix = mix;
    this.bill = new Bill(prices);
    this.visits = scenario.views() / VISIT.views();
  }

  public static Bill of(
      Scenario scenario, Measured measured, Parts parts, Mix mix, PriceList prices) {
    return new Month(scenario, measured, parts, mix, prices).bill();
  }

  private Bill bill() {
    page(Measured.FRONT, Mix.FRONT, 1);
    page(Measured.SECTION, Mix.SECTION, Mix.SECTIONS);
    page(Measured.ARTICLE, Mix.ARTICLE * Mix.NEWEST, Mix.NEWEST_ARTICLES);
    page(Measured.ARTICLE, Mix.ARTICLE * (1 - Mix.NEWEST), Mix.ARTICLES);
    page(Measured.TTHC, Mix.TTHC, 1);
    page(Measured.OTHER, Mix.OTHER, Mix.OTHER_PAGES);
    page(Measured.SEARCH, Mix.SEARCH, Double.MAX_VALUE);
    assets();
    pictures();
    visits();
    new Upkeep(scenario, measured, parts, bill, calls).add(visits);
    calls.billTo(bill, parts, mix);
    return bill;
  }

  // Of one site, so many addresses, over which readers spread.
  private void page(String name, double share, double addresses) {
    var work = measured.work(name);
    var asked = scenario.views() * share * (1 + mix.robots());
    var together =
        (visits + scenario.views() * mix.robots()) / (scenario.views() * (1 + mix.robots()));
    read(PAGES, work, asked, scenario.isIdle() ? 0 : asked * together, addresses);
  }

  private void assets() {
    var asset = measured.work(Measured.ASSET).of(measured.assetBytes(), Mix.RARELY_ASKED_SECONDS);
    read(FILES, asset, visits * mix.newBrowsers() * measured.assets(), 0, measured.assets());
  }

  private void pictures() {
    var seen =
        seen(Measured.FRONT, Mix.FRONT)
            + seen(Measured.SECTION, Mix.SECTION)
            + seen(Measured.ARTICLE, Mix.ARTICLE);
    var fetched = scenario.views() * seen * (1 - Mix.PICTURES_AGAIN);
    var bytes = Math.max(Mix.PICTURE_BYTES, measured.picturesOf(Measured.FRONT).bytes());
    var work = measured.work(Measured.PICTURE).of(bytes, Mix.RARELY_ASKED_SECONDS);
    read(FILES, work, fetched * Mix.NEWEST, visits * Mix.NEWEST, Mix.NEWEST_ARTICLES);
    var rare = 1 - Mix.NEWEST;
    read(FILES, work, fetched * rare, visits * rare, Mix.ARTICLES);
  }

  private double seen(String page, double share) {
    Pictures of = measured.picturesOf(page);
    return share * (of.urgent() + of.lazy() * mix.seenPictures());
  }

  /** What readers ask for, and the CDN may have a copy of. */
  private void read(String cause, Work work, double asked, double arrivals, double addresses) {
    if (!scenario.isCdn()) {
      calls.add(cause, work, asked, arrivals, Way.GATEWAY);
      return;
    }
    edge(cause, asked, work.bytes());
    var missed = asked * Chances.missed(asked / addresses / scenario.sites(), work.keptSeconds());
    calls.add(cause, work, missed, missed, Way.CDN);
  }

  private void edge(String cause, double asked, double bytes) {
    bill.add("CloudFront requests", cause, "cdn-request", asked);
    bill.add("CloudFront's function", cause, "cdn-function", asked);
    bill.add("CloudFront GB to readers", cause, "cdn-byte", asked * bytes / GIGA);
  }

  private void visits() {
    var view = measured.work(Measured.VIEW);
    var again = visits * (VISIT.told() - 1);
    var way = scenario.isCdn() ? Way.CDN : Way.GATEWAY;
    calls.add(VISITS, measured.work(Measured.NEW_VISIT), visits, visits, way);
    calls.add(VISITS, view, again, 0, way);
    if (scenario.isCdn()) {
      edge(VISITS, visits + again, view.bytes());
      bill.add(
          "CloudFront GB to the API",
          VISITS,
          "cdn-to-origin",
          (visits + again) * Mix.POSTED_BYTES / GIGA);
    }
    var changes = visits * VISIT.written();
    bill.add("DynamoDB write units", VISITS, "table-write", changes - visits);
    var batches = Chances.batches(changes, parts.gatheredSeconds());
    calls.add("counting visits", measured.work(Measured.COUNT), batches, batches, Way.EVENT);
    bill.add(
        "DynamoDB write units",
        "counting visits",
        "table-write",
        batches * (sitesOf(changes / batches) - 1));
  }

  /** How many sites a batch of so many changes has: one write each. */
  private double sitesOf(double changes) {
    var sites = scenario.sites();
    return Double.isNaN(changes)
        ? 1
        : Math.max(1, sites * (1 - Math.pow(1 - 1.0 / sites, changes)));
  }
}
