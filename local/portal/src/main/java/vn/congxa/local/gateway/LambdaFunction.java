package vn.congxa.local.gateway;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.congxa.lambda.Wiring;
import vn.congxa.stack.FunctionDefinition;

/**
 * A function and its instances. As on Lambda each instance sees one event at a time, a new one is
 * made when all are busy, up to a bound, and one that ran out of time is not used again. Unlike
 * there they share a client, whose threads and native memory would be most of what each costs.
 */
public final class LambdaFunction {
  /**
   * Each keeps answers of its own, and more than a few have no processor to run on: what comes then
   * waits its turn.
   */
  static final int MOST_INSTANCES = 8;

  public sealed interface Outcome {
    record Answered(ByteBuffer result) implements Outcome {}

    record Failed() implements Outcome {}

    /** The function may yet finish, but the gateway no longer waits. */
    record TooSlow() implements Outcome {}
  }

  private final FunctionDefinition definition;
  private final Constructor<? extends RequestStreamHandler> constructor;
  private final Wiring wiring;
  private final ExecutorService executor;
  private final Deque<RequestStreamHandler> idle = new ConcurrentLinkedDeque<>();
  private final Semaphore free = new Semaphore(MOST_INSTANCES, true);

  private LambdaFunction(
      FunctionDefinition definition,
      Constructor<? extends RequestStreamHandler> constructor,
      ExecutorService executor) {
    this.definition = definition;
    this.constructor = constructor;
    this.wiring = Wiring.of(definition.environment());
    this.executor = executor;
  }

  public static LambdaFunction load(FunctionDefinition definition, ExecutorService executor) {
    String name = definition.handlerClass();
    try {
      var constructor =
          Class.forName(name).asSubclass(RequestStreamHandler.class).getConstructor(Wiring.class);
      return new LambdaFunction(definition, constructor, executor);
    } catch (ClassNotFoundException e) {
      throw new UnusableFunctionException(
          definition.logicalId() + "'s class " + name + " is not on the class path", e);
    } catch (NoSuchMethodException | ClassCastException e) {
      throw new UnusableFunctionException(
          name + " must be a RequestStreamHandler with a public constructor (Wiring)", e);
    }
  }

  /** Waits as long as the function may take. */
  public Outcome invoke(byte[] event) {
    return invoke(event, definition.timeout());
  }

  Outcome invoke(byte[] event, Duration gatewayPatience) {
    Future<ByteBuffer> running = executor.submit(() -> run(event));
    boolean ownLimitFirst = definition.timeout().compareTo(gatewayPatience) <= 0;
    Duration wait = ownLimitFirst ? definition.timeout() : gatewayPatience;
    try {
      return new Outcome.Answered(running.get(wait.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      Duration rest = definition.timeout().minus(wait);
      CompletableFuture.delayedExecutor(rest.toMillis(), TimeUnit.MILLISECONDS, executor)
          .execute(() -> running.cancel(true));
      return ownLimitFirst ? timedOut() : new Outcome.TooSlow();
    } catch (ExecutionException e) {
      System.err.println(definition.logicalId() + " failed:");
      cause(e).printStackTrace();
      return new Outcome.Failed();
    } catch (CancellationException _) {
      return new Outcome.Failed();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Outcome.Failed();
    }
  }

  private Outcome timedOut() {
    System.err.println(
        String.format(
            Locale.ROOT,
            "%s timed out after %.2f seconds",
            definition.logicalId(),
            definition.timeout().toMillis() / 1000.0));
    return new Outcome.Failed();
  }

  private static Throwable cause(ExecutionException e) {
    return e.getCause() == null ? e : e.getCause();
  }

  private ByteBuffer run(byte[] event) throws Exception {
    free.acquire();
    try {
      return handle(event);
    } finally {
      free.release();
    }
  }

  private ByteBuffer handle(byte[] event) throws Exception {
    var handler = idle.poll();
    if (handler == null) {
      handler = create();
    }
    var deadline = Instant.now().plus(definition.timeout());
    var context = new LambdaContext(definition, UUID.randomUUID().toString(), deadline);
    var result = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), result, context);
    } finally {
      if (Instant.now().isBefore(deadline)) {
        idle.push(handler);
      }
    }
    return ByteBuffer.wrap(result.toByteArray());
  }

  private synchronized RequestStreamHandler create() throws Exception {
    try {
      return constructor.newInstance(wiring);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
