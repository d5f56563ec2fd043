package vn.congxa.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.ItemStore.Items;
import vn.congxa.content.AddressItem;
import vn.congxa.content.Found;
import vn.congxa.content.Headline;
import vn.congxa.content.MapPart;
import vn.congxa.content.NearList;
import vn.congxa.content.Page;
import vn.congxa.content.Place;
import vn.congxa.content.Position;
import vn.congxa.content.ReadyItem;
import vn.congxa.content.ReadyList;
import vn.congxa.content.Slug;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.site.Site;
import vn.congxa.site.SiteItem;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteProblem;
import vn.congxa.tthc.NewestItem;
import vn.congxa.tthc.TthcItem;
import vn.congxa.tthc.TthcNewest;
import vn.congxa.tthc.TthcYear;
import vn.congxa.visit.VisitCountStore;
import vn.congxa.visit.VisitCounts;

/**
 * What was read for one page. What is the page's own matter refuses with {@link Code#BUSY} where
 * DynamoDB left it out; what the page can do without is {@link Part#isMissing missing} then.
 */
public final class Reading {
  /** Something that a page can do without. */
  public record Part<T>(T value, boolean isMissing) {}

  private final ReadingStore store;
  private final SiteRef ref;
  private final Optional<Site> known;
  private final Items items;
  private @Nullable Part<NearList> near;

  Reading(ReadingStore store, SiteRef ref, Optional<Site> known, Items items) {
    this.store = store;
    this.ref = ref;
    this.known = known;
    this.items = items;
  }

  /**
   * Whose page it is.
   *
   * @throws Refused {@link Code#BUSY}, or there is no such site any more
   */
  public Site site() {
    if (known.isEmpty() && items.isMissing(SiteItem.key(store.content, ref.id()))) {
      throw new Refused(Code.BUSY);
    }
    return known.orElseThrow(() -> new Refused(SiteProblem.UNKNOWN_SITE));
  }

  /** What is at a place that was asked for. */
  public Found at(Place place) {
    return place.isKey()
        ? items
            .get(AddressItem.key(store.content, ref.id(), place))
            .map(store.addresses::read)
            .orElseGet(Found.Nowhere::new)
        : new Found.Nowhere();
  }

  /**
   * A part of a list that was asked for: ready, or where it goes on beyond what is ready, or that
   * is lost, one more request.
   *
   * @param section null for the site's
   */
  public Page<Headline> part(@Nullable Slug section, int limit, @Nullable Position after) {
    var now = store.clock.instant();
    return list(section)
        .flatMap(list -> list.part(limit, after, now))
        .orElseGet(() -> store.lists.newest(ref.id(), section, limit, after, now));
  }

  /** What stands right before an article, newest first. One more request. */
  public List<Headline> before(@Nullable Slug section, int limit, Position first) {
    return store.lists.before(ref.id(), section, limit, first, store.clock.instant());
  }

  /** Whether an article is among those of a ready list that was asked for. */
  public boolean reaches(@Nullable Slug section, Position article) {
    return list(section).filter(list -> list.reaches(article)).isPresent();
  }

  /** Where the part before that of an article in the ready list begins; null for the newest. */
  public @Nullable Position previous(@Nullable Slug section, int limit, Position first) {
    return list(section)
        .map(list -> list.previous(limit, first, store.clock.instant()))
        .orElse(null);
  }

  private Optional<ReadyList> list(@Nullable Slug section) {
    var key = ReadyItem.list(store.content, ref.id(), section);
    return ready(key, () -> ReadyItem.list(items.there(key)));
  }

  /** What stands near any article, read now or remembered; nothing where none is published. */
  public Part<NearList> near() {
    return near == null ? part(store.near.of(ref.id(), store.clock.instant())) : near;
  }

  void readNear() {
    var key = ReadyItem.near(store.content, ref.id());
    var read = ready(key, () -> ReadyItem.near(items.there(key)));
    read.ifPresent(list -> store.near.keep(ref.id(), list, store.clock.instant()));
    near = part(read);
  }

  private static Part<NearList> part(Optional<NearList> list) {
    return new Part<>(list.orElse(NearList.NONE), list.isEmpty());
  }

  /** Which files of a site map there are, the earliest first. */
  public List<MapPart.Summary> map() {
    var key = ReadyItem.map(store.content, ref.id());
    return ready(key, () -> ReadyItem.map(items.there(key)))
        .orElseGet(() -> {
          if (store
              .lists
              .newest(ref.id(), null, 1, null, store.clock.instant())
              .items()
              .isEmpty()) {
            return List.of();
          }
          throw new Refused(Code.BUSY); // until it is made anew
        });
  }

  /**
   * What such a file tells; empty where there is none.
   *
   * @throws Refused {@link Code#BUSY}: it is broken, or lost, for the list of files names it
   */
  public Optional<MapPart> map(MapPart.Name name) {
    var key = ReadyItem.map(store.content, ref.id(), name);
    if (items.get(key).isEmpty() && !isNamed(name)) {
      return Optional.empty();
    }
    var part = ready(key, () -> ReadyItem.mapPart(items.there(key)));
    return Optional.of(part.orElseThrow(() -> new Refused(Code.BUSY)));
  }

  // As far as the list of files was asked for.
  private boolean isNamed(MapPart.Name name) {
    var key = ReadyItem.map(store.content, ref.id());
    return items.items().containsKey(key)
        && map().stream().anyMatch(summary -> summary.name().equals(name));
  }

  /** How many came; none where that is missing. */
  public Part<Optional<VisitCounts>> counts() {
    var key = store.counter(ref);
    if (isMissing(key, "visits")) {
      return new Part<>(Optional.empty(), true);
    }
    var counts =
        items
            .get(key)
            .map(item -> VisitCountStore.read(ref, item, store.clock.instant()))
            .orElseGet(() -> VisitCountStore.read(ref, Map.of(), store.clock.instant()));
    return new Part<>(Optional.of(counts), false);
  }

  /** How the commune does. */
  public Part<TthcNewest> report() {
    var key = NewestItem.key(store.tthc, ref.id());
    return isMissing(key, "tthc")
        ? new Part<>(TthcNewest.NOTHING, true)
        : new Part<>(items.get(key).map(NewestItem::read).orElse(TthcNewest.NOTHING), false);
  }

  private boolean isMissing(ItemKey key, String what) {
    if (items.isMissing(key)) {
      store.log.warn(what, new IllegalStateException("DynamoDB left it out"));
      return true;
    }
    return false;
  }

  /** A year's reports; without any where there are none. */
  public TthcYear year(int year) {
    return items
        .get(TthcItem.key(store.tthc, ref.id(), year))
        .map(TthcItem::read)
        .orElseGet(() -> TthcYear.empty(year));
  }

  // Lost, broken or of another form: told, and read around.
  private <T> Optional<T> ready(ItemKey key, Supplier<T> read) {
    try {
      if (items.items().containsKey(key)) {
        return Optional.of(read.get());
      }
      store.log.warn(key.sk(), new IllegalStateException("not there: ./run rebuild"));
    } catch (RuntimeException e) {
      store.log.warn(key.sk(), e);
    }
    return Optional.empty();
  }
}
