package vn.congxa.local.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.congxa.local.gateway.LambdaFunction;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.TemplateException;

/** Every function's streams, read for as long as this is open. */
public final class StreamFeeds implements AutoCloseable {
  private static final Duration LAST_BATCH =
      Duration.ofSeconds(20); // as long as a function may take

  private final Rest rest = new Rest();
  private final List<Thread> threads = new ArrayList<>();
  private final ExecutorService executor =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

  private StreamFeeds() {}

  /**
   * Starts reading.
   *
   * @param functions with the environment that they are to see
   * @param folder where it is kept how far each came; none for not at all
   */
  public static StreamFeeds start(
      DynamoDbLocal db, List<FunctionDefinition> functions, Optional<Path> folder) {
    var feeds = new StreamFeeds();
    try {
      for (var function : functions) {
        requireKnownFilters(function);
        feeds.start(db, function, folder);
      }
      return feeds;
    } catch (RuntimeException e) {
      feeds.close();
      throw e;
    }
  }

  private static void requireKnownFilters(FunctionDefinition function) {
    for (var mapping : function.streams()) {
      try {
        mapping.filters().forEach(EventPattern::of);
      } catch (IllegalArgumentException e) {
        throw new TemplateException(Delivery.name(function, mapping) + ": " + e.getMessage(), e);
      }
    }
  }

  private void start(DynamoDbLocal db, FunctionDefinition definition, Optional<Path> folder) {
    if (definition.streams().isEmpty()) {
      return;
    }
    var function = LambdaFunction.load(definition, executor);
    for (var mapping : definition.streams()) {
      var name = Delivery.name(definition, mapping);
      var positions = new Positions(folder.map(f -> made(f).resolve(name + ".properties")));
      var poller =
          new StreamPoller(
              db, definition, mapping, function, positions, rest, InstantSource.system());
      threads.add(Thread.ofPlatform().daemon().name(name).start(poller));
    }
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    rest.end();
    try {
      for (var thread : threads) {
        thread.join(LAST_BATCH);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      executor.shutdownNow();
    }
  }
}
