package vn.congxa.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congxa.aws.Environment;
import vn.congxa.bench.cost.VisitDay;
import vn.congxa.countvisits.CountVisitsHandler;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.recordvisit.RecordVisitHandler;
import vn.congxa.stack.StreamRecord;
import vn.congxa.stack.Template;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TableStream;
import vn.congxa.testing.TestClients;
import vn.congxa.visit.VisitCountStore;

/**
 * What a day of 20,000 visits costs. In the fullest hour the stream is counted in the batches that
 * the template's mapping gathers, and after the day what is left; how many batches the other hours
 * have follows from when something was written.
 */
final class VisitsBench {
  private static final int VISITS = 20_000;
  private static final Instant MIDNIGHT = Instant.parse("2090-02-28T17:00:00Z");

  /** The fullest hour begins; the batches of a whole day would take a quarter of an hour. */
  private static final Instant COUNTED_FROM = MIDNIGHT.plus(Duration.ofHours(8));

  private final MovableClock clock = new MovableClock(MIDNIGHT);
  private final CapacityMeter meter = new CapacityMeter();
  private final Map<String, double[]> sums = new HashMap<>();
  private final Duration gathering;

  /** When the batch that waits is given; never where none does. */
  private Instant due = Instant.MAX;

  private int batches;
  private int changes;

  private VisitsBench(Duration gathering) {
    this.gathering = gathering;
  }

  static String run(Path root) {
    try (var scratch = new Scratch();
        var world = World.create(root, scratch.path())) {
      return new VisitsBench(gathering(root)).measure(world);
    }
  }

  private static Duration gathering(Path root) {
    return Template.read(root.resolve("template.yaml")).functions().stream()
        .filter(function -> function.logicalId().equals("CountVisitsFunction"))
        .map(function -> function.streams().getFirst().gathering())
        .findFirst()
        .orElseThrow(() -> new BenchFailure("nothing counts visits"));
  }

  private String measure(World world) {
    var client = TestClients.watched(world.db(), meter);
    var environment = new Environment(world.db().variables());
    var wiring = new Wiring(environment, () -> client, clock, RequestLog.unheard());
    var records = new RecordVisitHandler(wiring);
    var counts = new CountVisitsHandler(wiring);
    var stream = new TableStream(world.db(), "VisitsTable");
    for (var view : new VisitDay(VISITS).views(VISITS, MIDNIGHT)) {
      if (view.at().isAfter(due)) {
        batches++;
        due = Instant.MAX;
        if (isCounted(view.at())) {
          count(counts, stream);
        }
      }
      clock.set(view.at());
      meter.reset();
      if (view.isTold()) {
        var address = "2001:db8:" + Integer.toHexString(view.visitor()) + "::1";
        Answers.check(
            Events.of("POST /api/visits", "/api/visits").from(address).body("{}").to(records));
      }
      if (meter.writes() > 0) {
        changes++;
        due = due.equals(Instant.MAX) ? view.at().plus(gathering) : due;
      }
      add(view.isFirst() ? "a new visit" : "a repeated view");
    }
    count(counts, stream);
    var counter = new VisitCountStore(world.db().client(), world.db().table("VisitsTable"));
    var total = counter.counts(Samples.ref(), clock.instant()).total();
    return table() + counted(total - Samples.ref().carriedOver());
  }

  private static boolean isCounted(Instant at) {
    return !at.isBefore(COUNTED_FROM) && at.isBefore(COUNTED_FROM.plus(Duration.ofHours(1)));
  }

  private String counted(long visits) {
    return String.format(
        Locale.ROOT,
        "%nThe counter says %,d visits of %,d. Of the day's %,d changes of visitors %,d batches come,"
            + " gathered for %d s.%n",
        visits,
        VISITS,
        changes,
        batches,
        gathering.toSeconds());
  }

  private void count(CountVisitsHandler counts, TableStream stream) {
    meter.reset();
    var batch = new ArrayList<StreamRecord>();
    for (var next = stream.next(); !next.isEmpty(); next = stream.next()) {
      next.stream()
          .filter(record -> record.json().toString().contains("#visitors#"))
          .forEach(batch::add);
    }
    for (var from = 0; from < batch.size(); from += 1_000) {
      var some = batch.subList(from, Math.min(from + 1_000, batch.size()));
      Invocation.of(counts, TableStream.event("shardId-00000003791984400000-0a1b2c3d", some));
      add("counting a batch");
      meter.reset();
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
        new Table(
            "of a day of 20,000 visits",
            "how many",
            "requests",
            "read units",
            "write units",
            "with the counter's share");
    var batch = sums.getOrDefault("counting a batch", new double[4]);
    var share = batch[3] / batch[0] * batches / changes;
    for (var what : List.of("a new visit", "a repeated view", "counting a batch")) {
      var sum = sums.getOrDefault(what, new double[4]);
      table.row(
          what,
          Table.number(sum[0], 0),
          Table.number(sum[1] / sum[0], 2),
          Table.number(sum[2] / sum[0], 2),
          Table.number(sum[3] / sum[0], 2),
          what.startsWith("counting") ? "" : Table.number(sum[3] / sum[0] * (1 + share), 2));
    }
    return table.toString();
  }
}
