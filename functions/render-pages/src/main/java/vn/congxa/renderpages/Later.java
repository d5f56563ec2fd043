package vn.congxa.renderpages;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.congxa.log.RequestLog;

/**
 * A part of a page that is read beside the others, and that the page can do without: where it fails
 * or takes too long, the news is still read.
 */
final class Later<T> {
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private final String part;
  private final FutureTask<T> task;
  private final long until;
  private final RequestLog log;
  private boolean missing;

  private Later(String part, FutureTask<T> task, RequestLog log, Duration patience) {
    this.part = part;
    this.task = task;
    this.log = log;
    this.until = System.nanoTime() + patience.toNanos();
  }

  static <T> Later<T> of(String part, RequestLog log, Callable<T> work) {
    return of(part, log, PATIENCE, work);
  }

  static <T> Later<T> of(String part, RequestLog log, Duration patience, Callable<T> work) {
    var task = new FutureTask<>(work);
    Thread.ofVirtual().start(task);
    return new Later<>(part, task, log, patience);
  }

  /** Waits for it, but not for long after its beginning. */
  T or(T otherwise) {
    try {
      return task.get(Math.max(until - System.nanoTime(), 0), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      log.warn(part, e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      task.cancel(true);
      log.warn(part, e);
    } catch (InterruptedException _) {
      task.cancel(true);
      Thread.currentThread().interrupt();
    }
    missing = true;
    return otherwise;
  }

  /** Whether it was waited for in vain. */
  boolean isMissing() {
    return missing;
  }
}
