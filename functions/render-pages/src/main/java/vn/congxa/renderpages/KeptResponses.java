package vn.congxa.renderpages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.Refused;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.outage.Outage;

/**
 * Answers of a running function, kept for a window of seconds: as many as have room, the least used
 * out first. Whoever asks for what is being made waits for it. Where the tables do not answer, the
 * last good answer serves for another window.
 */
final class KeptResponses {
  private static final long MOST_BYTES = 16L * 1024 * 1024;
  private static final int LARGEST = 1024 * 1024;

  /** What an entry takes beside its text. */
  private static final int OVERHEAD = 1_000;

  private record Kept(Response response, Instant until, long bytes) {}

  private final Map<String, Kept> answers = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<String, CompletableFuture<Response>> beingMade = new ConcurrentHashMap<>();
  private final Duration window;
  private final Clock clock;
  private final RequestLog log;
  private long bytes;

  static KeptResponses of(Wiring wiring) {
    var seconds = Long.parseLong(wiring.environment().get("KEPT_SECONDS", "0"));
    return new KeptResponses(Duration.ofSeconds(seconds), wiring.clock(), wiring.log());
  }

  KeptResponses(Duration window, Clock clock, RequestLog log) {
    this.window = window;
    this.clock = clock;
    this.log = log;
  }

  /**
   * What is kept, or made now.
   *
   * @param key all that the answer depends on
   */
  Response get(String key, Supplier<Response> make) {
    if (window.isZero()) {
      return make.get();
    }
    var kept = kept(key);
    if (kept != null && isFresh(kept, clock.instant())) {
      return kept.response();
    }
    var mine = new CompletableFuture<Response>();
    var others = beingMade.putIfAbsent(key, mine);
    if (others != null) {
      return joined(others);
    }
    try {
      var made = make(key, make, kept);
      mine.complete(made);
      return made;
    } catch (RuntimeException e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      beingMade.remove(key, mine);
    }
  }

  private Response make(String key, Supplier<Response> make, @Nullable Kept former) {
    try {
      var made = make.get();
      keep(key, made);
      return made;
    } catch (RuntimeException e) {
      if (former == null || !former.until().plus(window).isAfter(clock.instant()) || !isOutage(e)) {
        throw e;
      }
      log.warn("a fresh answer", e);
      return former.response();
    }
  }

  // A clock that was put back makes nothing last longer.
  private boolean isFresh(Kept kept, Instant now) {
    return kept.until().isAfter(now) && !kept.until().isAfter(now.plus(window));
  }

  private static boolean isOutage(RuntimeException e) {
    return Outage.isOne(e) || Refused.isBusy(e);
  }

  private static Response joined(CompletableFuture<Response> others) {
    try {
      return others.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private @Nullable Kept kept(String key) {
    synchronized (answers) {
      return answers.get(key);
    }
  }

  private void keep(String key, Response made) {
    if ((made.status() != 200 && made.status() != 301) || made.body().length > LARGEST) {
      return;
    }
    var size = made.body().length + 2L * key.length() + OVERHEAD;
    var kept = new Kept(made, clock.instant().plus(window), size);
    synchronized (answers) {
      drop(answers.put(key, kept));
      bytes += size;
      var oldest = answers.values().iterator();
      while (bytes > MOST_BYTES) {
        bytes -= oldest.next().bytes();
        oldest.remove();
      }
    }
  }

  private void drop(@Nullable Kept former) {
    bytes -= former == null ? 0 : former.bytes();
  }
}
