package vn.congxa.bench.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calls of functions in a month, which go to the bill together: a function starts for any of them.
 */
final class Calls {
  /** What brings a call to its function. */
  enum Way {
    GATEWAY,
    /** The same, behind the CDN, to which the answer goes for nothing. */
    CDN,
    /** A stream, or a schedule. */
    EVENT
  }

  // Of them some come by themselves, and not in the wake of another.
  private record Some(String cause, Work work, double count, double arrivals, Way way) {}

  private static final double GIGA = 1e9;

  private final List<Some> all = new ArrayList<>();

  void add(String cause, Work work, double count, double arrivals, Way way) {
    all.add(new Some(cause, work, count, arrivals, way));
  }

  /** By function, how many come by themselves. */
  Map<String, Double> arrivals() {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                some -> some.work().function(), Collectors.summingDouble(Some::arrivals)));
  }

  void billTo(Bill bill, Parts parts, Mix mix) {
    var arrivals = arrivals();
    for (var some : all) {
      var work = some.work();
      var ofFunction = arrivals.getOrDefault(work.function(), 0.0);
      var cold = some.arrivals() * Chances.cold(ofFunction, mix);
      var seconds = work.gigabytes() / 1_000;
      if (some.way() != Way.EVENT) {
        bill.add("API Gateway requests", some.cause(), "gateway-request", some.count());
      }
      bill.add("Lambda requests", some.cause(), "lambda-request", some.count());
      bill.add(
          "Lambda GB-s, running",
          some.cause(),
          "lambda-time",
          (some.count() - cold) * work.warmMillis(mix) * seconds);
      bill.add(
          "Lambda GB-s, starting",
          some.cause(),
          "lambda-time",
          cold * work.coldMillis(mix) * seconds);
      bill.add("DynamoDB read units", some.cause(), "table-read", some.count() * work.reads());
      bill.add("DynamoDB write units", some.cause(), "table-write", some.count() * work.writes());
      bill.add("S3 reads", some.cause(), "object-read", some.count() * work.objectRequests());
      if (some.way() == Way.GATEWAY) {
        bill.add("data out", some.cause(), "data-out", some.count() * work.bytes() / GIGA);
      }
      log(bill, some, parts);
    }
  }

  private static void log(Bill bill, Some some, Parts parts) {
    var own = some.work().logBytes() + parts.platformBytes();
    bill.add("logs of functions", some.cause(), "log-line", some.count() * own / GIGA);
    var taken = some.count() * own;
    if (some.way() != Way.EVENT) {
      var api = parts.apiLineBytes() + Mix.LINE_BYTES;
      bill.add("log of the API", some.cause(), "log-vended", some.count() * api / GIGA);
      taken += some.count() * api;
    }
    var months = parts.retentionDays() / Mix.DAYS_A_MONTH;
    bill.add("logs kept", some.cause(), "log-storage", taken * Mix.LOG_KEPT * months / GIGA);
  }
}
