package vn.congxa.bench.cost;

import vn.congxa.bench.cost.Calls.Way;

/** A day of somebody who asks for one thing as often as the API answers. */
public final class Flood {
  private static final double SECONDS_A_DAY = 86_400;
  private static final double GIGA = 1e9;
  private static final String CAUSE = "flood";

  private Flood() {}

  /**
   * The bill of that day, without anything free: a flood comes on top of what is used.
   *
   * @param aSecond how often
   * @param work with the bytes of an answer to somebody who wants it uncompressed
   */
  public static Bill of(
      Work work, double aSecond, boolean isCdn, Parts parts, Mix mix, PriceList prices) {
    var bill = new Bill(prices);
    var calls = new Calls();
    var count = aSecond * SECONDS_A_DAY;
    calls.add(CAUSE, work, count, 0, isCdn ? Way.CDN : Way.GATEWAY);
    calls.billTo(bill, parts, mix);
    if (isCdn) {
      bill.add("CloudFront requests", CAUSE, "cdn-request", count);
      bill.add("CloudFront's function", CAUSE, "cdn-function", count);
      bill.add("CloudFront GB to readers", CAUSE, "cdn-byte", count * work.bytes() / GIGA);
    }
    return bill;
  }

  /** Nothing but bytes: a file by its signed address, or a copy out of the CDN. */
  public static Bill ofBytes(double gigabitsASecond, boolean isCdn, PriceList prices) {
    var bill = new Bill(prices);
    bill.add(
        isCdn ? "CloudFront GB to readers" : "data out",
        CAUSE,
        isCdn ? "cdn-byte" : "data-out",
        gigabitsASecond / 8 * SECONDS_A_DAY);
    return bill;
  }
}
