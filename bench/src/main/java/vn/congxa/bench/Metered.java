package vn.congxa.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.bench.cost.Work;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.TestAnswer;

/**
 * A running function, and what a call takes of it: processor time of the thread that answers, which
 * neither DynamoDB Local nor other work on the machine adds to, units, bytes and log lines.
 */
final class Metered {
  private static final int WARM_UP = 200;
  private static final int CALLS = 100;
  private static final double LINE_BYTES = 26; // CloudWatch's own for each
  private static final Pattern KEPT = Pattern.compile("s-maxage=(\\d+)|max-age=(\\d+)");

  private final String name;
  private final double gigabytes;
  private final double startMillis;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final RequestStreamHandler handler;

  Metered(
      String name, FunctionDefinition definition, double startMillis, Map<String, String> given) {
    this.name = name;
    this.gigabytes = definition.memoryMegabytes() / 1_024.0;
    this.startMillis = startMillis;
    var environment = new Environment(given);
    var log = new RequestLog(new PrintStream(lines, true, StandardCharsets.UTF_8));
    this.handler =
        Function.make(
            definition.handlerClass(),
            new Wiring(environment, () -> Clients.dynamoDb(environment), Clock.systemUTC(), log));
  }

  TestAnswer ask(byte[] event) {
    return TestAnswer.of(Invocation.of(handler, event));
  }

  /** A request, asked often enough that what runs is compiled. */
  Work request(String what, Supplier<byte[]> event, double objectRequests) {
    Answers.check(ask(event.get()));
    var measured = often(event, WARM_UP, CALLS);
    var answer = ask(event.get());
    Answers.check(answer);
    var work = work(what, measured, objectRequests);
    return work.of(wire(answer), kept(answer));
  }

  /** What nobody asks for, so often. */
  Work event(String what, Supplier<byte[]> event, int warmUp, int calls) {
    return work(what, often(event, warmUp, calls), 0);
  }

  private record Sum(double millis, double requests, double reads, double writes, double log) {}

  private Sum often(Supplier<byte[]> event, int warmUp, int calls) {
    for (var i = 0; i < warmUp; i++) {
      Invocation.of(handler, event.get());
    }
    lines.reset();
    var meter = new CapacityMeter();
    Listening.to(meter);
    for (var i = 0; i < Math.min(calls, 20); i++) {
      Invocation.of(handler, event.get());
    }
    Listening.stop();
    var metered = (double) Math.min(calls, 20);
    var printed = lines.toString(StandardCharsets.UTF_8);
    var logged = lines.size() + printed.lines().count() * (LINE_BYTES - 1);
    var threads = ManagementFactory.getThreadMXBean();
    var nanos = 0L;
    for (var i = 0; i < calls; i++) {
      var bytes = event.get();
      var before = threads.getCurrentThreadCpuTime();
      Invocation.of(handler, bytes);
      nanos += threads.getCurrentThreadCpuTime() - before;
    }
    return new Sum(
        nanos / 1e6 / calls,
        meter.requests() / metered,
        meter.reads() / metered,
        meter.writes() / metered,
        logged / metered);
  }

  private Work work(String what, Sum of, double objectRequests) {
    return new Work(
        what,
        name,
        gigabytes,
        of.millis(),
        startMillis,
        of.requests(),
        objectRequests,
        of.reads(),
        of.writes(),
        0,
        of.log(),
        0);
  }

  private static double wire(TestAnswer answer) {
    var headers =
        answer.raw().path("headers").properties().stream()
            .mapToInt(header -> header.getKey().length() + header.getValue().asText().length() + 4)
            .sum();
    return answer.bytes().length + headers;
  }

  private static double kept(TestAnswer answer) {
    var found = KEPT.matcher(answer.header("cache-control"));
    var kept = 0.0;
    while (found.find()) { // what is said of shared caches holds
      var shared = found.group(1);
      if (shared != null) {
        return Double.parseDouble(shared);
      }
      kept = Double.parseDouble(found.group(2));
    }
    return kept;
  }
}
