package vn.congxa.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.congxa.aws.Environment;
import vn.congxa.countvisits.CountVisitsHandler;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.recordvisit.RecordVisitHandler;
import vn.congxa.stack.StreamRecord;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TableStream;
import vn.congxa.testing.TestClients;

/**
 * What a day of 20,000 visits costs. Visits come by the hours of a commune's day; a visit has 2.9
 * views on average, half of them within 30 seconds of the one before (log-normal, sigma 0.9), in
 * one tab whose script tells one a minute. In the fullest hour the stream is counted, every two
 * seconds.
 */
final class VisitsBench {
  private static final int VISITS = 20_000;
  private static final Instant MIDNIGHT = Instant.parse("2090-02-28T17:00:00Z");
  private static final Duration BATCH = Duration.ofSeconds(2);

  /** The fullest hour begins; the batches of a whole day would take a quarter of an hour. */
  private static final Instant COUNTED_FROM = MIDNIGHT.plus(Duration.ofHours(8));

  private static final double NEXT_VIEW = 0.65;
  private static final double MEDIAN_SECONDS = 30;
  private static final double SIGMA = 0.9;
  private static final double LONGEST_SECONDS = 1_500;
  private static final int[] HOURS = {
    1, 1, 1, 1, 1, 2, 5, 9, 12, 12, 11, 9, 7, 8, 10, 10, 9, 8, 7, 7, 7, 6, 4, 2
  };

  private record View(int visitor, Instant at, boolean isFirst, boolean isTold) {}

  private final Random random = new Random(20_000);
  private final MovableClock clock = new MovableClock(MIDNIGHT);
  private final CapacityMeter meter = new CapacityMeter();
  private final Map<String, double[]> sums = new HashMap<>();

  private VisitsBench() {}

  static String run(Path root) {
    try (var scratch = new Scratch();
        var world = World.create(root, scratch.path())) {
      return new VisitsBench().measure(world);
    }
  }

  private String measure(World world) {
    var client = TestClients.watched(world.db(), meter);
    var environment = new Environment(world.db().variables());
    var wiring = new Wiring(environment, () -> client, clock, RequestLog.unheard());
    var records = new RecordVisitHandler(wiring);
    var counts = new CountVisitsHandler(wiring);
    var stream = new TableStream(world.db(), "VisitsTable");
    var counted = COUNTED_FROM;
    for (var view : day()) {
      var isCounted = view.at().isBefore(COUNTED_FROM.plus(Duration.ofHours(1)));
      if (isCounted && counted.plus(BATCH).isBefore(view.at())) {
        count(counts, stream);
        counted = view.at();
      }
      clock.set(view.at());
      meter.reset();
      if (view.isTold()) {
        var address = "2001:db8:" + Integer.toHexString(view.visitor()) + "::1";
        Answers.check(
            Events.of("POST /api/visits", "/api/visits").from(address).body("{}").to(records));
      }
      add(view.isFirst() ? "a new visit" : "a repeated view");
    }
    return table();
  }

  private void count(CountVisitsHandler counts, TableStream stream) {
    meter.reset();
    var batch = new ArrayList<StreamRecord>();
    for (var next = stream.next(); !next.isEmpty(); next = stream.next()) {
      next.stream()
          .filter(record -> record.json().toString().contains("#visitors#"))
          .forEach(batch::add);
    }
    if (!batch.isEmpty()) {
      Invocation.of(counts, TableStream.event("shardId-00000003791984400000-0a1b2c3d", batch));
      add("counting a batch");
    }
  }

  private void add(String what) {
    var sum = sums.computeIfAbsent(what, _ -> new double[4]);
    sum[0]++;
    sum[1] += meter.requests();
    sum[2] += meter.reads();
    sum[3] += meter.writes();
  }

  private String table() {
    var table =
        new Table("of a day of 20,000 visits", "how many", "requests", "read units", "write units");
    for (var what : List.of("a new visit", "a repeated view", "counting a batch")) {
      var sum = sums.getOrDefault(what, new double[4]);
      table.row(
          what,
          Table.number(sum[0], 0),
          Table.number(sum[1] / sum[0], 2),
          Table.number(sum[2] / sum[0], 2),
          Table.number(sum[3] / sum[0], 2));
    }
    return table.toString();
  }

  private List<View> day() {
    var views = new ArrayList<View>();
    for (var visitor = 0; visitor < VISITS; visitor++) {
      var at = MIDNIGHT.plusMillis(hour() * 3_600_000L + random.nextInt(3_600_000));
      var told = at;
      views.add(new View(visitor, at, true, true));
      while (random.nextDouble() < NEXT_VIEW) {
        var seconds = MEDIAN_SECONDS * Math.exp(SIGMA * random.nextGaussian());
        at = at.plusMillis((long) (1_000 * Math.min(seconds, LONGEST_SECONDS)));
        var isTold = !at.isBefore(told.plusSeconds(60));
        told = isTold ? at : told;
        views.add(new View(visitor, at, false, isTold));
      }
    }
    views.sort(Comparator.comparing(View::at));
    return views;
  }

  private int hour() {
    var all = 0;
    for (var weight : HOURS) {
      all += weight;
    }
    var left = random.nextInt(all);
    for (var hour = 0; hour < HOURS.length; hour++) {
      left -= HOURS[hour];
      if (left < 0) {
        return hour;
      }
    }
    return 0;
  }
}
