package vn.congxa.local.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import vn.congxa.lambda.Wiring;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.RouteDefinition;

/** Functions small enough that whatever a test sees is the gateway's doing. */
final class TestFunctions {
  static final Duration MINUTE = Duration.ofMinutes(1);

  private TestFunctions() {}

  /** Answers with the event itself. */
  public static final class Echo implements RequestStreamHandler {
    public Echo(Wiring wiring) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      in.transferTo(out);
    }
  }

  /** Answers with what its environment says. */
  public static final class Scripted implements RequestStreamHandler {
    private final String result;

    public Scripted(Wiring wiring) {
      this.result = wiring.environment().get("RESULT", "");
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      out.write(result.getBytes(StandardCharsets.UTF_8));
    }
  }

  public static final class Broken implements RequestStreamHandler {
    public Broken(Wiring wiring) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) {
      throw new IllegalStateException("a secret of the inside");
    }
  }

  /** Waits until it is stopped. */
  public static final class Endless implements RequestStreamHandler {
    public Endless(Wiring wiring) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  /** Answers once it may, and tells how many of it were made, and from what. */
  public static final class Waiting implements RequestStreamHandler {
    static final AtomicInteger MADE = new AtomicInteger();
    static final Set<Wiring> WIRINGS = ConcurrentHashMap.newKeySet();
    static volatile CountDownLatch busy = new CountDownLatch(0);
    static volatile CountDownLatch released = new CountDownLatch(0);

    public Waiting(Wiring wiring) {
      MADE.incrementAndGet();
      WIRINGS.add(wiring);
    }

    /** From now on, until they are released. */
    static void hold(int events) {
      MADE.set(0);
      WIRINGS.clear();
      busy = new CountDownLatch(events);
      released = new CountDownLatch(1);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      busy.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      out.write("{\"statusCode\": 200}".getBytes(StandardCharsets.UTF_8));
    }
  }

  static FunctionDefinition echo(String... keys) {
    return function(Echo.class, Map.of(), MINUTE, keys);
  }

  static FunctionDefinition answering(String result) {
    return function(Scripted.class, Map.of("RESULT", result), MINUTE, "GET /");
  }

  static FunctionDefinition named(String name, String... keys) {
    String result = "{\"statusCode\": 200, \"body\": \"%s\"}".formatted(name);
    return function(Scripted.class, Map.of("RESULT", result), MINUTE, keys);
  }

  static FunctionDefinition function(
      Class<? extends RequestStreamHandler> handler,
      Map<String, String> environment,
      Duration timeout,
      String... keys) {
    return new FunctionDefinition(
        handler.getSimpleName() + "Function",
        handler.getName(),
        environment,
        timeout,
        128,
        List.of(keys).stream().map(TestFunctions::open).toList());
  }

  static FunctionDefinition guarded(String authorizer, List<String> scopes, String key) {
    var route = open(key);
    return new FunctionDefinition(
        "GuardedFunction",
        Echo.class.getName(),
        Map.of(),
        MINUTE,
        128,
        List.of(
            new RouteDefinition(route.method(), route.path(), Optional.of(authorizer), scopes)));
  }

  private static RouteDefinition open(String key) {
    String[] parts = key.split(" ", -1);
    return parts.length == 1
        ? new RouteDefinition("ANY", key, Optional.empty(), List.of())
        : new RouteDefinition(parts[0], parts[1], Optional.empty(), List.of());
  }
}
