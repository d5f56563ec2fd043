package vn.congxa.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.congxa.bench.LambdaProcess.Run;
import vn.congxa.testing.Certificate;

/** How long a reader waits when no function is running yet. */
final class ColdBench {
  private static final int WARM_UP = 1;
  private static final int INVOCATIONS = 40;
  private static final int SETTLED = 20;

  private final List<Function> functions;
  private final int pairs;
  private final Path scratch;
  private final World world;
  private final TlsFront front;
  private final Certificate certificate;
  private final TaskFolder hello;
  private final ArchiveBench archives;

  private ColdBench(
      Path root,
      List<Function> functions,
      int pairs,
      Path scratch,
      World world,
      TlsFront front,
      Certificate certificate) {
    this.functions = functions;
    this.pairs = pairs;
    this.scratch = scratch;
    this.world = world;
    this.front = front;
    this.certificate = certificate;
    this.hello = TaskFolder.ofClass(HelloHandler.class, scratch.resolve("hello"));
    this.archives = new ArchiveBench(root, scratch, Case.usual(functions.getFirst()).bytes());
  }

  static String run(Path root, int pairs, List<String> only) {
    try (var scratch = new Scratch();
        var world = World.create(root, scratch.path())) {
      var certificate = Certificate.of("localhost", scratch.path());
      try (var front = TlsFront.of(world.db().endpoint(), certificate)) {
        return new ColdBench(
                root, Function.chosen(root, only), pairs, scratch.path(), world, front, certificate)
            .report();
      }
    }
  }

  private String report() {
    var cold =
        new Table(
            "function",
            "first answer, ms",
            "min–max",
            "hello, ms",
            "× hello",
            "CPU, ms",
            "× hello's CPU",
            "of the ms: start and init",
            "first invocation");
    var primed =
        new Table(
            "function",
            "first after priming, ms",
            "first after restore, ms",
            "warm, ms",
            "hello: first",
            "hello: warm");
    for (var function : functions) {
      var task =
          TaskFolder.unpack(
              function.artifact(), function.handler(), scratch.resolve(function.name()));
      cold(function, task, cold);
      primed(function, task, primed);
      archives.measure(function, task, process(function, Map.of()));
    }
    return cold + "\n" + primed + "\n" + archives;
  }

  private void cold(Function function, TaskFolder task, Table table) {
    var process = process(function, Map.of());
    var runs = new ArrayList<Run>();
    var hellos = new ArrayList<Run>();
    for (var i = -WARM_UP; i < pairs; i++) {
      var event = List.of(Case.usual(function).bytes());
      var run = checked(process.run(task, event, () -> {}));
      var plain = process.run(hello, event, () -> {});
      if (i >= 0) {
        runs.add(run);
        hellos.add(plain);
      }
    }
    var first = series(runs, Run::coldNanos);
    var other = series(hellos, Run::coldNanos);
    var cpu = series(runs, Run::cpu).median();
    table.row(
        function.name(),
        Table.number(first.median(), 0),
        Table.number(first.min(), 0) + "–" + Table.number(first.max(), 0),
        Table.number(other.median(), 0),
        Table.number(first.median() / other.median(), 2),
        Table.number(cpu, 0),
        Table.number(cpu / series(hellos, Run::cpu).median(), 2),
        Table.number(series(runs, Run::initNanos).median(), 0),
        Table.number(series(runs, Run::firstNanos).median(), 1));
  }

  private void primed(Function function, TaskFolder task, Table table) {
    var process = process(function, Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"));
    var kept = new ArrayList<Run>();
    var cut = new ArrayList<Run>();
    var hellos = new ArrayList<Run>();
    for (var i = -1; i < pairs / 2; i++) {
      var run = checked(process.run(task, events(function), () -> {}));
      var restored = checked(process.run(task, events(function), front::cutConnections));
      var plain = process.run(hello, events(function), () -> {});
      if (i >= 0) {
        kept.add(run);
        cut.add(restored);
        hellos.add(plain);
      }
    }
    table.row(
        function.name(),
        Table.number(series(kept, Run::firstNanos).median(), 1),
        Table.number(series(cut, Run::firstNanos).median(), 1),
        Table.number(series(kept, r -> r.settledNanos(SETTLED)).median(), 1),
        Table.number(series(hellos, Run::firstNanos).median(), 1),
        Table.number(series(hellos, r -> r.settledNanos(SETTLED)).median(), 1));
  }

  private static List<byte[]> events(Function function) {
    return Stream.generate(() -> Case.usual(function).bytes()).limit(INVOCATIONS).toList();
  }

  static Series series(List<Run> runs, ToLongFunction<Run> of) {
    return Series.ofNanos(runs.stream().mapToLong(of).boxed().toList());
  }

  private LambdaProcess process(Function function, Map<String, String> more) {
    var environment = new HashMap<>(world.environment(function));
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", front.address().toString());
    // The native client adds this to the system's authorities, which it reads as in the cloud.
    environment.put("SSL_CERT_FILE", certificate.pem().toString());
    environment.putAll(more);
    return new LambdaProcess(
        scratch, function.definition().memoryMegabytes(), environment, List.of());
  }

  static Run checked(Run run) {
    for (var exchange : run.exchanges()) {
      if (!exchange.answer().contains("\"statusCode\":200")) {
        throw new BenchFailure("not what was asked for: " + exchange.answer());
      }
    }
    return run;
  }
}
