package vn.congxa.bench;

import java.util.Arrays;
import java.util.Collection;

/** What was measured, again and again, in milliseconds. */
final class Series {
  private final double[] sorted;

  private Series(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    Arrays.sort(values);
    sorted = values;
  }

  static Series ofNanos(Collection<Long> nanos) {
    return new Series(nanos.stream().mapToDouble(n -> n / 1e6).toArray());
  }

  int size() {
    return sorted.length;
  }

  double min() {
    return sorted[0];
  }

  double max() {
    return sorted[sorted.length - 1];
  }

  double median() {
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The smallest value that so many percent do not exceed. */
  double percentile(double percent) {
    var rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(rank, 1) - 1];
  }
}
