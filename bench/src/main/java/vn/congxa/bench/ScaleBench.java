package vn.congxa.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;

/** What every page and route costs as articles and communes become more. */
final class ScaleBench {
  private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000);
  private static final List<Integer> PROVINCES = List.of(1, 120);
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 100;

  /** So many communes are looked at in turn. */
  static final int LOOKED_AT = 4;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Path root;
  private final Path scratch;
  private final Map<String, Map<String, Cost>> costs = new LinkedHashMap<>();
  private final ScaleWork work = new ScaleWork();

  /** Of one route, on average. */
  private record Cost(double requests, double units, double p50, double p99, double kilobytes) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.1f; %.1f; %.1f/%.1f; %.0f", requests, units, p50, p99, kilobytes);
    }
  }

  private ScaleBench(Path root, Path scratch) {
    this.root = root;
    this.scratch = scratch;
  }

  /** All of it, or the import of many alone. */
  static String run(Path root, List<String> names) {
    if (names.contains("import")) {
      return imported();
    }
    try (var scratch = new Scratch()) {
      var bench = new ScaleBench(root, scratch.path());
      for (var sites : PROVINCES) {
        bench.measure(sites);
      }
      return bench.report();
    }
  }

  private static String imported() {
    try (var db = DynamoDbLocal.inMemory()) {
      var work = new ScaleWork();
      var province = Province.founded(db, 1);
      work.fill(province, 0, SIZES.getLast());
      work.importMany(province, SIZES.getLast());
      return work.report();
    }
  }

  private void measure(int sites) {
    try (var db = DynamoDbLocal.inMemory()) {
      var province = Province.founded(db, sites);
      var handlers = handlers(new World(db, scratch));
      var filled = 0;
      for (var size : SIZES) {
        work.fill(province, filled, size);
        filled = size;
        for (var route : ScaleRoute.all()) {
          var handler = handlers.get(route.function());
          if (handler != null) {
            var cost = cost(handler, route, province, size);
            costs.computeIfAbsent(route.what(), _ -> new HashMap<>()).put(at(sites, size), cost);
          }
        }
      }
      if (sites == 1) {
        work.importMany(province, SIZES.getLast());
      }
    }
  }

  private Map<String, RequestStreamHandler> handlers(World world) {
    return Function.all(root).stream().collect(Collectors.toMap(Function::name, world::handler));
  }

  private static Cost cost(
      RequestStreamHandler handler, ScaleRoute route, Province province, int size) {
    var random = new Random(size);
    var meter = new CapacityMeter();
    var nanos = new ArrayList<Long>();
    var kilobytes = 0.0;
    for (var i = 0; i < WARM_UP + ROUNDS; i++) {
      if (i == WARM_UP) {
        nanos.clear();
        kilobytes = 0;
        Listening.to(meter);
      }
      var look =
          new ScaleRoute.Look(
              i % Math.min(LOOKED_AT, province.sites()), province.sites(), size, random);
      var event = route.maker().event(look);
      var before = THREADS.getCurrentThreadAllocatedBytes();
      var started = System.nanoTime();
      var answer = event.to(handler);
      nanos.add(System.nanoTime() - started);
      kilobytes += (THREADS.getCurrentThreadAllocatedBytes() - before) / 1_024.0;
      if (!route.expects(answer.status())) {
        throw new BenchFailure(route.what() + ": " + answer.raw());
      }
    }
    Listening.stop();
    var times = Series.ofNanos(nanos);
    return new Cost(
        (double) meter.requests() / ROUNDS,
        (meter.reads() + meter.writes()) / ROUNDS,
        times.median(),
        times.percentile(99),
        kilobytes / ROUNDS);
  }

  private static String at(int sites, int size) {
    return sites + "/" + size;
  }

  private String report() {
    return "Each: requests; read and write units; p50/p99, ms; kilobytes of memory used for the answer.\n\n"
        + PROVINCES.stream().map(this::table).collect(Collectors.joining("\n"))
        + "\n"
        + work.report();
  }

  private String table(int sites) {
    var columns = new ArrayList<String>();
    columns.add(sites == 1 ? "one commune" : sites + " communes");
    SIZES.forEach(size -> columns.add(Table.number(size, 0) + " articles"));
    var table = new Table(columns.toArray(String[]::new));
    costs.forEach((what, bySize) -> {
      var row = new ArrayList<Object>();
      row.add(what);
      SIZES.forEach(size -> row.add(String.valueOf(bySize.get(at(sites, size)))));
      table.row(row.toArray());
    });
    return table.toString();
  }
}
