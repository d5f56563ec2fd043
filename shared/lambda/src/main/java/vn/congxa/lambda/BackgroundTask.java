package vn.congxa.lambda;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.congxa.log.RequestLog;

/**
 * Work that is done beside other work. An answer may need it, or do without: a page is still read
 * where a part of it fails or takes too long.
 */
public final class BackgroundTask<T> {
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private final String part;
  private final FutureTask<T> task;
  private final long until;
  private final RequestLog log;
  private boolean missing;

  private BackgroundTask(String part, FutureTask<T> task, RequestLog log, Duration patience) {
    this.part = part;
    this.task = task;
    this.log = log;
    this.until = System.nanoTime() + patience.toNanos();
  }

  /** Whatever becomes of it, its caller is told: see {@link #get}. */
  public static <T> BackgroundTask<T> of(Callable<T> work) {
    return of("", RequestLog.TO_CONSOLE, work);
  }

  /** One that can be done without: see {@link #or}. */
  public static <T> BackgroundTask<T> of(String part, RequestLog log, Callable<T> work) {
    return of(part, log, PATIENCE, work);
  }

  public static <T> BackgroundTask<T> of(
      String part, RequestLog log, Duration patience, Callable<T> work) {
    var task = new FutureTask<>(work);
    Thread.ofVirtual().start(task);
    return new BackgroundTask<>(part, task, log, patience);
  }

  /** Waits for it, and fails as it failed. */
  public T get() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }

  /** Waits for it, but not for long after its beginning. */
  public T or(T otherwise) {
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
  public boolean isMissing() {
    return missing;
  }
}
