package vn.congxa.bench.cost;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** A commune's day: how much of it comes in each hour, in percent. */
public final class Hours {
  private static final int[] SHARES = {
    1, 1, 1, 1, 1, 2, 5, 9, 12, 12, 11, 9, 7, 8, 10, 10, 9, 8, 7, 7, 7, 6, 4, 2
  };

  private static final int ALL = IntStream.of(SHARES).sum();
  private static final double SECONDS_AN_HOUR = 3_600;

  private Hours() {}

  /** By weight; an hour is the index. */
  public static int[] shares() {
    return SHARES.clone();
  }

  /**
   * The mean over all events of a month.
   *
   * @param of an hour's rate, events a second
   */
  static double mean(double eventsAMonth, DoubleUnaryOperator of) {
    return IntStream.of(SHARES)
        .mapToDouble(share -> (double) share / ALL * of.applyAsDouble(rate(eventsAMonth, share)))
        .sum();
  }

  /**
   * The mean over a month's hours.
   *
   * @param of an hour's rate, events a second
   */
  static double share(double eventsAMonth, DoubleUnaryOperator of) {
    return IntStream.of(SHARES)
        .mapToDouble(share -> of.applyAsDouble(rate(eventsAMonth, share)))
        .average()
        .orElse(0);
  }

  private static double rate(double eventsAMonth, int share) {
    return eventsAMonth * share / ALL / Mix.DAYS_A_MONTH / SECONDS_AN_HOUR;
  }
}
