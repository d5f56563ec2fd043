package vn.congxa.bench.cost;

/**
 * The same readers on a server of one's own in Singapore: Lightsail with a CMS in PHP and its
 * database on it, one for all sites. Left out are what both need (a name, its DNS) and whoever
 * patches the system and the CMS, watches it at night and tries its backups.
 */
public final class SmallServer {
  private static final double GIGA = 1e9;

  /** Views a month that a server of two slow processors makes without help, at the fullest hour. */
  private static final double MANY_VIEWS = 1_000_000;

  private static final int MANY_SITES = 20;

  /** Daily copies of a week, which share what did not change. */
  private static final double COPIES = 1.5;

  private static final double SYSTEM_GB = 6;
  private static final double TERABYTE = 1_000;

  private SmallServer() {}

  /**
   * What it is a month.
   *
   * @param readersGigabytes that readers of the same month fetched of the portal
   */
  public static Bill of(Scenario scenario, double readersGigabytes, PriceList prices) {
    var isCrowded = scenario.views() > MANY_VIEWS;
    var isProvince = scenario.sites() > MANY_SITES;
    var gigabytes = (isProvince ? 8 : 2) * (isCrowded ? 2 : 1);
    var allowance = TERABYTE * (isProvince ? 5 : 3) + (isCrowded ? TERABYTE : 0);
    var disk = SYSTEM_GB + Mix.ARTICLES * scenario.sites() * Mix.MEDIA_BYTES_AN_ARTICLE / GIGA;
    var bill = new Bill(prices);
    bill.add("server of " + gigabytes + " GB", "server", "server-" + gigabytes + "gb", 1);
    bill.add("snapshots", "server", "server-snapshot", disk * COPIES);
    bill.add(
        "traffic beyond the allowance",
        "server",
        "server-traffic",
        Math.max(0, readersGigabytes - allowance));
    return bill;
  }
}
