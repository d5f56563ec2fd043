package vn.congxa.bench.cost;

import java.util.Map;

/**
 * What the template has, as far as it is paid for while nothing happens, or with each request.
 *
 * @param alarmMetrics that its alarms look at, without and with the CDN's
 * @param isKeyed whether its tables are encrypted with a key of the account, whose use is paid for
 * @param apiLineBytes of the gateway's log
 * @param isPlatformTold whether Lambda writes lines of its own for each call
 * @param gatheredSeconds before a batch of visits is counted
 * @param retentionDays of logs
 * @param cdnChecks a month, in which a function asks for the CDN's errors
 * @param requestsASecond that the API answers, of all routes
 * @param limits of routes that have one of their own, a second, by method and path
 */
public record Parts(
    int alarmMetrics,
    int alarmMetricsOfCdn,
    boolean isKeyed,
    double apiLineBytes,
    boolean isPlatformTold,
    double gatheredSeconds,
    double retentionDays,
    double cdnChecks,
    double requestsASecond,
    Map<String, Double> limits) {
  public Parts {
    limits = Map.copyOf(limits);
  }

  /** How often a second the API answers one route. */
  public double aSecond(String route) {
    return limits.getOrDefault(route, requestsASecond);
  }

  double platformBytes() {
    return isPlatformTold ? Mix.PLATFORM_BYTES : 0;
  }
}
