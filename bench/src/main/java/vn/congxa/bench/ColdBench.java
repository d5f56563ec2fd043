package vn.congxa.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congxa.bench.LambdaProcess.Run;
import vn.congxa.stack.DynamoDbLocal;

/** How long a reader waits when no function is running yet. */
final class ColdBench {
  private static final int WARM_UP = 2;
  private static final int INVOCATIONS = 60;
  private static final int SETTLED = 20;

  private final List<Function> functions;
  private final int pairs;
  private final Path scratch;
  private final DynamoDbLocal db;
  private final TlsFront front;
  private final Certificate certificate;
  private final TaskFolder hello;

  private ColdBench(
      List<Function> functions,
      int pairs,
      Path scratch,
      DynamoDbLocal db,
      TlsFront front,
      Certificate certificate) {
    this.functions = functions;
    this.pairs = pairs;
    this.scratch = scratch;
    this.db = db;
    this.front = front;
    this.certificate = certificate;
    this.hello = TaskFolder.ofClass(HelloHandler.class, scratch.resolve("hello"));
  }

  static String run(Path root, int pairs) {
    try (var scratch = new Scratch();
        var db = DynamoDbLocal.inMemory()) {
      Samples.store(db.client(), db.table("ContentTable"));
      var certificate = Certificate.forLocalhost(scratch.path());
      try (var front = TlsFront.of(db.endpoint(), certificate)) {
        return new ColdBench(Function.all(root), pairs, scratch.path(), db, front, certificate)
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
            "of it start and init",
            "of it invocation",
            "hello, ms",
            "× hello");
    var primed =
        new Table(
            "function",
            "first after priming, ms",
            "first after priming and restore, ms",
            "warm, ms");
    for (var function : functions) {
      var task =
          TaskFolder.unpack(
              function.artifact(), function.handler(), scratch.resolve(function.name()));
      cold(function, task, cold);
      primed(function, task, primed);
    }
    return cold + "\n" + primed;
  }

  private void cold(Function function, TaskFolder task, Table table) {
    var process = process(function, Map.of());
    var event = List.of(Cases.usual(function));
    var runs = new ArrayList<Run>();
    var hellos = new ArrayList<Run>();
    for (var i = -WARM_UP; i < pairs; i++) {
      var run = checked(process.run(task, event, () -> {}));
      var plain = process.run(hello, event, () -> {});
      if (i >= 0) {
        runs.add(run);
        hellos.add(plain);
      }
    }
    var first = Series.ofNanos(runs.stream().map(Run::coldNanos).toList());
    var other = Series.ofNanos(hellos.stream().map(Run::coldNanos).toList());
    table.row(
        function.name(),
        Table.number(first.median(), 0),
        Table.number(first.min(), 0) + "–" + Table.number(first.max(), 0),
        Table.number(Series.ofNanos(runs.stream().map(Run::initNanos).toList()).median(), 0),
        Table.number(
            Series.ofNanos(runs.stream().map(r -> r.exchanges().getFirst().nanos()).toList())
                .median(),
            1),
        Table.number(other.median(), 0),
        Table.number(first.median() / other.median(), 2));
  }

  private void primed(Function function, TaskFolder task, Table table) {
    var snapshot = Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    var process = process(function, snapshot);
    var events = new ArrayList<byte[]>();
    for (var i = 0; i < INVOCATIONS; i++) {
      events.add(Cases.usual(function));
    }
    var kept = new ArrayList<Long>();
    var cut = new ArrayList<Long>();
    var warm = new ArrayList<Long>();
    for (var i = -1; i < pairs; i++) {
      var run = checked(process.run(task, events, () -> {}));
      var restored = checked(process.run(task, events, front::cutConnections));
      if (i >= 0) {
        kept.add(run.exchanges().getFirst().nanos());
        cut.add(restored.exchanges().getFirst().nanos());
        run.exchanges().stream().skip(SETTLED).forEach(e -> warm.add(e.nanos()));
      }
    }
    table.row(
        function.name(),
        Table.number(Series.ofNanos(kept).median(), 1),
        Table.number(Series.ofNanos(cut).median(), 1),
        Table.number(Series.ofNanos(warm).median(), 1));
  }

  private LambdaProcess process(Function function, Map<String, String> more) {
    var environment = new HashMap<>(function.definition().environment());
    environment.putAll(db.environment());
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", front.address().toString());
    // The native client adds this to the system's authorities, which it reads as in the cloud.
    environment.put("SSL_CERT_FILE", certificate.pem().toString());
    environment.putAll(more);
    return new LambdaProcess(
        scratch, function.definition().memoryMegabytes(), environment, List.of());
  }

  private static Run checked(Run run) {
    for (var exchange : run.exchanges()) {
      if (!exchange.answer().contains("\"statusCode\":200")) {
        throw new BenchFailure("not what was asked for: " + exchange.answer());
      }
    }
    return run;
  }
}
