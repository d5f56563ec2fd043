package vn.congxa.bench.cost;

import java.util.List;

/**
 * Of one unit of something, in steps.
 *
 * @param free units a month that cost nothing for good, once for an account
 * @param steps the first of them from 0
 * @param isSure whether a copy of the price's page, or of the service's own list, says so
 */
public record Price(
    String key, String service, String unit, double free, List<Step> steps, boolean isSure) {
  /**
   * Units from so many on.
   *
   * @param usd of one unit
   */
  public record Step(double from, double usd) {}

  /** Dollars for so many units in a month, of all who share the account. */
  public double of(double units, boolean isFreeTier) {
    var left = Math.max(0, units - (isFreeTier ? free : 0));
    var dollars = 0.0;
    for (var i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      var end = i + 1 < steps.size() ? steps.get(i + 1).from() : Double.MAX_VALUE;
      dollars += Math.max(0, Math.min(left, end) - step.from()) * step.usd();
    }
    return dollars;
  }
}
