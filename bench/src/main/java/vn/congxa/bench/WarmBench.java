package vn.congxa.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.TestAnswer;

/**
 * A running function beside its bare requests: the same ones, by a client of the same make, to
 * tables that started with the same content.
 */
final class WarmBench {
  private static final int WARM_UP_ROUNDS = 10;
  private static final int ROUNDS = 40;
  private static final int A_ROUND = 50;

  private final RequestStreamHandler handler;
  private final DynamoDbClient bare;
  private final Case asked;
  private final Replay replay = new Replay();
  private final List<Long> whole = new ArrayList<>();
  private final List<Long> requests = new ArrayList<>();
  private long wholeCpu;
  private long requestsCpu;

  private WarmBench(RequestStreamHandler handler, DynamoDbClient bare, Case asked) {
    this.handler = handler;
    this.bare = bare;
    this.asked = asked;
  }

  /**
   * Measures functions by what they are asked most.
   *
   * @param names of functions, which are measured by everything that they are asked; none for all
   */
  static String run(Path root, List<String> names) {
    var table =
        new Table(
            "function",
            "p50, ms",
            "p99, ms",
            "CPU, ms",
            "bare p50, ms",
            "bare p99, ms",
            "bare CPU, ms",
            "p50 over bare, ms");
    for (var function : Function.chosen(root, names)) {
      var cases = names.isEmpty() ? List.of(Case.usual(function)) : Case.of(function);
      cases.forEach(asked -> measure(root, function, asked, table));
    }
    return table.toString();
  }

  private static void measure(Path root, Function function, Case asked, Table table) {
    try (var scratch = new Scratch();
        var world = World.create(root, scratch.path());
        var twin = World.create(root, scratch.path());
        var bare = Clients.dynamoDb(new Environment(twin.environment(function)))) {
      var bench = new WarmBench(world.handler(function), bare, asked);
      for (var i = 0; i < WARM_UP_ROUNDS; i++) {
        bench.round();
      }
      bench.forget();
      for (var i = 0; i < ROUNDS; i++) {
        bench.round();
      }
      bench.report(table);
    }
  }

  private void round() {
    var events = new ArrayList<byte[]>();
    for (var i = 0; i < A_ROUND; i++) {
      events.add(asked.bytes());
    }
    var answers = new ArrayList<byte[]>();
    var asks = new ArrayList<List<SdkRequest>>();
    Listening.to(replay);
    var cpu = cpu();
    for (var event : events) {
      var started = System.nanoTime();
      answers.add(Invocation.of(handler, event));
      whole.add(System.nanoTime() - started);
      asks.add(replay.take());
    }
    wholeCpu += cpu() - cpu;
    Listening.stop();
    answers.forEach(answer -> Answers.check(TestAnswer.of(answer)));
    cpu = cpu();
    for (var ask : asks) {
      var started = System.nanoTime();
      Replay.send(bare, ask);
      requests.add(System.nanoTime() - started);
    }
    requestsCpu += cpu() - cpu;
  }

  private void forget() {
    whole.clear();
    requests.clear();
    wholeCpu = 0;
    requestsCpu = 0;
  }

  private void report(Table table) {
    var function = Series.ofNanos(whole);
    var plain = Series.ofNanos(requests);
    table.row(
        "%s, %s".formatted(asked.function(), asked.what()),
        Table.number(function.median(), 2),
        Table.number(function.percentile(99), 2),
        Table.number(wholeCpu / 1e6 / whole.size(), 2),
        Table.number(plain.median(), 2),
        Table.number(plain.percentile(99), 2),
        Table.number(requestsCpu / 1e6 / requests.size(), 2),
        Table.number(function.median() - plain.median(), 2));
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
