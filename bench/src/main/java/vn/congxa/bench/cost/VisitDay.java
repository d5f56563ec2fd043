package vn.congxa.bench.cost;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Visits of a day by the hours of a commune's. A visit has 2.9 views on average, half of them
 * within 30 seconds of the one before (log-normal, sigma 0.9), in one tab whose script tells one a
 * minute.
 */
public final class VisitDay {
  private static final double NEXT_VIEW = 0.65;
  private static final double MEDIAN_SECONDS = 30;
  private static final double SIGMA = 0.9;
  private static final double LONGEST_SECONDS = 1_500;
  private static final int TOLD_SECONDS = 60;

  /** As record-visit has it: decision 36. */
  private static final Duration WRITTEN = Duration.ofSeconds(75);

  /** A view; told where the page's script tells it. */
  public record View(int visitor, Instant at, boolean isFirst, boolean isTold) {}

  /**
   * For one visit.
   *
   * @param told views that the script tells, the first among them
   * @param written of those, that change the visitor's item
   */
  record Means(double views, double told, double written) {}

  private final Random random;

  public VisitDay(long seed) {
    this.random = new Random(seed);
  }

  /** In the order in which they come. */
  public List<View> views(int visits, Instant midnight) {
    var views = new ArrayList<View>();
    for (var visitor = 0; visitor < visits; visitor++) {
      var at = midnight.plusMillis(hour() * 3_600_000L + random.nextInt(3_600_000));
      var told = at;
      views.add(new View(visitor, at, true, true));
      while (random.nextDouble() < NEXT_VIEW) {
        var seconds = MEDIAN_SECONDS * Math.exp(SIGMA * random.nextGaussian());
        at = at.plusMillis((long) (1_000 * Math.min(seconds, LONGEST_SECONDS)));
        var isTold = !at.isBefore(told.plusSeconds(TOLD_SECONDS));
        told = isTold ? at : told;
        views.add(new View(visitor, at, false, isTold));
      }
    }
    views.sort(Comparator.comparing(View::at));
    return views;
  }

  /** What a visit is on average. */
  static Means means() {
    var visits = 20_000;
    var views = new VisitDay(visits).views(visits, Instant.EPOCH);
    var written = new Instant[visits];
    var changes = 0;
    var told = 0;
    for (var view : views) {
      var before = written[view.visitor()];
      if (!view.isTold()) {
        continue;
      }
      told++;
      if (before == null || !view.at().isBefore(before.plus(WRITTEN))) {
        written[view.visitor()] = view.at();
        changes++;
      }
    }
    return new Means(
        (double) views.size() / visits, (double) told / visits, (double) changes / visits);
  }

  private int hour() {
    var shares = Hours.shares();
    var left = random.nextInt(IntStream.of(shares).sum());
    for (var hour = 0; hour < shares.length; hour++) {
      left -= shares[hour];
      if (left < 0) {
        return hour;
      }
    }
    return 0;
  }
}
