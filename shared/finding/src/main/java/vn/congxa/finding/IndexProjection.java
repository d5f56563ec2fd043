package vn.congxa.finding;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.aws.Backoff;
import vn.congxa.aws.Tries;
import vn.congxa.content.LegibleStore;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.lambda.Wiring;
import vn.congxa.media.MediaStores;
import vn.congxa.media.SnapshotStore;
import vn.congxa.media.SnapshotStore.Kept;
import vn.congxa.search.SearchIndex;
import vn.congxa.search.SearchSnapshot;
import vn.congxa.search.SearchText;
import vn.congxa.search.SnapshotName;
import vn.congxa.search.UnusableSnapshotException;

/**
 * Makes the index that a site is searched by, always from the state of the table: done twice, late
 * or in another order it comes to the same. The index is loaded before the table is read and put
 * only over what was loaded, so that nobody writes what is older over what is newer.
 */
public final class IndexProjection {
  /** The first, and three more where others were faster. */
  private static final int TRIES = 4;

  private final LegibleStore articles;
  private final SnapshotStore snapshots;
  private final Tries tries = Tries.inRealTime();
  private final Clock clock;
  private final WarmCopy warm = new WarmCopy();

  public static IndexProjection of(Wiring wiring) {
    return new IndexProjection(
        new LegibleStore(wiring.db(), wiring.table("CONTENT_TABLE"), wiring.log()::warn),
        MediaStores.snapshots(wiring.environment()),
        wiring.clock());
  }

  public IndexProjection(LegibleStore articles, SnapshotStore snapshots, Clock clock) {
    this.articles = articles;
    this.snapshots = snapshots;
    this.clock = clock;
  }

  /**
   * Lets the index follow; makes all of it where there is none to be used.
   *
   * @param places at which anything changed; others than articles' are let pass
   * @throws SupersededException others were faster each time
   */
  public void changed(String site, Collection<Place> places) {
    var slugs = slugs(places);
    if (!slugs.isEmpty()) {
      untilPut(site, former -> changed(new SnapshotName(site), former, slugs));
    }
  }

  /** Makes all of it anew, whatever is there. */
  public void rebuild(String site) {
    untilPut(site, _ -> built(new SnapshotName(site)));
  }

  /**
   * Holds it against the table, and makes it anew where they differ.
   *
   * @return whether they did
   */
  public boolean repair(String site) {
    var name = new SnapshotName(site);
    return untilPut(site, former -> former != null && isRight(name, former) ? former : built(name));
  }

  /** Whether there is an index at all, usable or not. */
  public boolean isThere(String site) {
    return !(snapshots.load(new SnapshotName(site).key(), null) instanceof Kept.Nothing);
  }

  /** What is to be kept in the place of a former snapshot. */
  private interface Change {
    byte[] over(byte @Nullable [] former);
  }

  private boolean untilPut(String site, Change change) {
    var key = new SnapshotName(site).key();
    for (var attempt = 1; attempt <= TRIES; attempt++) {
      if (attempt > 1) {
        tries.waitAfter(attempt - 1, Backoff.OF_RIVALS);
      }
      var former = warm.loaded(snapshots, key);
      var bytes = change.over(former.map(Kept.File::bytes).orElse(null));
      if (former.filter(file -> Arrays.equals(file.bytes(), bytes)).isPresent()) {
        return false;
      }
      var tag = snapshots.put(key, bytes, former.map(Kept.File::tag).orElse(null));
      if (tag.isPresent()) {
        warm.keep(key, new Kept.File(bytes, tag.get()));
        return true;
      }
    }
    throw new SupersededException(site);
  }

  private byte[] changed(SnapshotName name, byte @Nullable [] former, List<Slug> slugs) {
    if (former == null) {
      return built(name);
    }
    try {
      return changed(name, former, SearchSnapshot.manifest(former, name).newest(), slugs);
    } catch (UnusableSnapshotException _) {
      return built(name);
    }
  }

  private byte[] changed(SnapshotName name, byte[] former, Instant newest, List<Slug> slugs) {
    var there = articles.at(name.site(), slugs);
    var put = new ArrayList<SearchText>();
    var removed = new ArrayList<String>();
    var latest = newest;
    for (var slug : slugs) {
      var article = there.get(slug);
      if (article == null) {
        removed.add(slug.value());
      } else {
        put.add(IndexedText.of(article));
        latest = latest.isAfter(article.updatedAt()) ? latest : article.updatedAt();
      }
    }
    return SearchSnapshot.change(former, name, put, removed, latest, clock.instant());
  }

  @SuppressWarnings("StreamToIterable") // gone through once
  private byte[] built(SnapshotName name) {
    var now = clock.instant();
    try (var all = articles.all(name.site())) {
      Iterable<SearchText> texts = all.map(IndexedText::of)::iterator;
      return SearchSnapshot.build(name, texts, now, now);
    }
  }

  private boolean isRight(SnapshotName name, byte[] snapshot) {
    try (var index = SearchIndex.open(snapshot, name)) {
      return index.versions().equals(articles.versions(name.site()));
    } catch (UnusableSnapshotException _) {
      return false;
    }
  }

  private static List<Slug> slugs(Collection<Place> places) {
    return places.stream()
        .flatMap(place -> place.article().filter(slug -> isItsPlace(slug, place)).stream())
        .distinct()
        .toList();
  }

  private static boolean isItsPlace(Slug slug, Place place) {
    return Place.ofArticle(slug).equals(place);
  }

  /** The snapshot that was written or loaded last, which need not be sent again. */
  private static final class WarmCopy {
    private String key = "";
    private Optional<Kept.File> last = Optional.empty();

    synchronized Optional<Kept.File> loaded(SnapshotStore snapshots, String asked) {
      var had = asked.equals(key) ? last : Optional.<Kept.File>empty();
      var now =
          switch (snapshots.load(asked, had.map(Kept.File::tag).orElse(null))) {
            case Kept.AsSeen _ -> had;
            case Kept.File file -> Optional.of(file);
            case Kept.Nothing _ -> Optional.<Kept.File>empty();
          };
      key = asked;
      last = now;
      return now;
    }

    synchronized void keep(String written, Kept.File file) {
      key = written;
      last = Optional.of(file);
    }
  }
}
