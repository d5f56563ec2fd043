package vn.congxa.finding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.Metric;
import vn.congxa.log.RequestLog;
import vn.congxa.media.MediaStores;
import vn.congxa.media.SnapshotStore;
import vn.congxa.media.SnapshotStore.Kept;
import vn.congxa.outage.Outage;
import vn.congxa.search.SearchIndex;
import vn.congxa.search.SnapshotName;
import vn.congxa.search.UnusableSnapshotException;

/**
 * The indexes of the sites that were asked lately, open in memory: each looked at again by a
 * request, at most every two seconds. Where a newer one cannot be used, the last good one goes on,
 * and the index is asked for anew.
 */
public final class OpenIndexes {
  private static final int MOST = 16;
  private static final long MOST_BYTES = 200L * 1024 * 1024;
  private static final Duration FRESH = Duration.ofSeconds(2);

  /** Before the same is told and asked for again. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** What is known of a site's index. */
  private static final class Shelf {
    private @Nullable OpenIndex good;

    /** Of what was loaded last, good or not. */
    private @Nullable String tag;

    private boolean isBad;
    private Instant lookedAt = Instant.MIN;
    private Instant missedAt = Instant.MIN;
  }

  private final Map<String, Shelf> shelves = new LinkedHashMap<>(32, 0.75f, true);
  private final SnapshotStore snapshots;
  private final IndexWishStore wishes;
  private final Clock clock;
  private final RequestLog log;

  public static OpenIndexes of(Wiring wiring) {
    return new OpenIndexes(
        MediaStores.snapshots(wiring.environment()),
        new IndexWishStore(wiring.db(), wiring.table("CONTENT_TABLE")),
        wiring.clock(),
        wiring.log());
  }

  OpenIndexes(SnapshotStore snapshots, IndexWishStore wishes, Clock clock, RequestLog log) {
    this.snapshots = snapshots;
    this.wishes = wishes;
    this.clock = clock;
    this.log = log;
  }

  /**
   * Asks a site's index. One request to the store where it was not looked at lately.
   *
   * @throws NoIndexException there is none that can be used
   */
  public <T> T ask(String site, Function<SearchIndex, T> question) {
    return taken(site).ask(question);
  }

  /** Has it looked at, so that who asks next finds it open. */
  public void warm(String site) {
    ask(site, SearchIndex::bytes);
  }

  private synchronized OpenIndex taken(String site) {
    var shelf = shelves.computeIfAbsent(site, _ -> new Shelf());
    var now = clock.instant();
    Throwable failure = null;
    if (!isFresh(shelf, now)) {
      failure = look(site, shelf, now);
    }
    var good = shelf.good;
    if (good == null) {
      throw new NoIndexException(site, failure);
    }
    makeRoom();
    return good.taken();
  }

  // A clock that was put back makes nothing last longer.
  private static boolean isFresh(Shelf shelf, Instant now) {
    return shelf.good != null
        && !shelf.lookedAt.isAfter(now)
        && shelf.lookedAt.plus(FRESH).isAfter(now);
  }

  private @Nullable Throwable look(String site, Shelf shelf, Instant now) {
    try {
      switch (snapshots.load(new SnapshotName(site).key(), shelf.tag)) {
        case Kept.AsSeen _ -> {
          if (shelf.isBad) {
            missed(site, shelf, now, new IllegalStateException("still unusable"));
          }
        }
        case Kept.Nothing _ -> missed(site, shelf, now, new IllegalStateException("there is none"));
        case Kept.File file -> open(site, shelf, now, file);
      }
    } catch (RuntimeException e) {
      if (!Outage.isOne(e)) {
        throw e;
      }
      log.warn("search index of " + site, e);
      return e;
    } finally {
      shelf.lookedAt = now;
    }
    return null;
  }

  private void open(String site, Shelf shelf, Instant now, Kept.File file) {
    shelf.tag = file.tag();
    try {
      var former = shelf.good;
      shelf.good = new OpenIndex(SearchIndex.open(file.bytes(), new SnapshotName(site)));
      shelf.isBad = false;
      if (former != null) {
        former.giveUp();
      }
    } catch (UnusableSnapshotException e) {
      shelf.isBad = true;
      missed(site, shelf, now, e);
    }
  }

  private void missed(String site, Shelf shelf, Instant now, RuntimeException why) {
    if (shelf.missedAt.isAfter(now) || shelf.missedAt.plus(PATIENCE).isAfter(now)) {
      return;
    }
    shelf.missedAt = now;
    log.warn("search index of " + site, why);
    Metric.FAILURES.print(log, 1);
    try {
      wishes.ask(site, now);
    } catch (RuntimeException e) {
      log.warn("a new search index of " + site, e); // the daily comparison finds it too
    }
  }

  /** The one that was asked longest ago is given up first, and never the one that is asked now. */
  private void makeRoom() {
    var all = shelves.values().iterator();
    while (shelves.size() > 1 && (shelves.size() > MOST || bytes() > MOST_BYTES)) {
      var oldest = all.next().good;
      all.remove();
      if (oldest != null) {
        oldest.giveUp();
      }
    }
  }

  private long bytes() {
    return shelves.values().stream()
        .mapToLong(shelf -> shelf.good == null ? 0 : shelf.good.bytes())
        .sum();
  }
}
