package vn.congxa.reading;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.content.AddressItem;
import vn.congxa.content.AddressStore;
import vn.congxa.content.ListStore;
import vn.congxa.content.MapPart;
import vn.congxa.content.Place;
import vn.congxa.content.ReadyItem;
import vn.congxa.content.Slug;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.site.Site;
import vn.congxa.site.SiteItem;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;
import vn.congxa.tthc.NewestItem;
import vn.congxa.tthc.TthcItem;
import vn.congxa.visit.VisitCountStore;

/**
 * All that a page or an answer is made from, of whatever tables, in one request: what is at its
 * address, the list that it shows, the site, how the commune does.
 */
public final class ReadingStore {
  final ItemStore items;
  final AddressStore addresses;
  final ListStore lists;
  final Sites sites;
  final Clock clock;
  final RequestLog log;
  final NearMemory near = new NearMemory();
  final String content;
  final String tthc;
  final String visits;

  /** Of a function that may read these tables; all but the first may be none of its. */
  public static ReadingStore of(Wiring wiring, Sites sites) {
    return new ReadingStore(
        wiring.db(),
        wiring.table("CONTENT_TABLE"),
        wiring.environment().get("TTHC_TABLE", ""),
        wiring.environment().get("VISITS_TABLE", ""),
        sites,
        wiring.clock(),
        wiring.log());
  }

  ReadingStore(
      DynamoDbClient db,
      String content,
      String tthc,
      String visits,
      Sites sites,
      Clock clock,
      RequestLog log) {
    this.items = new ItemStore(db);
    this.addresses = new AddressStore(db, content);
    this.lists = new ListStore(db, content);
    this.sites = sites;
    this.clock = clock;
    this.log = log;
    this.content = content;
    this.tthc = tthc;
    this.visits = visits;
  }

  ItemKey counter(SiteRef site) {
    var key = VisitCountStore.key(site);
    return new ItemKey(visits, Attributes.string(key, "pk"), Attributes.string(key, "sk"));
  }

  public Wish of(SiteRef site) {
    return new Wish(site);
  }

  /** Whether an article is among those that stood near others when that was read last. */
  public boolean isNearOthers(SiteRef site, Slug slug) {
    return near.of(site.id(), clock.instant()).filter(list -> list.has(slug)).isPresent();
  }

  /** What is to be read; the site's identity always is, unless it is remembered. */
  public final class Wish {
    private final SiteRef site;
    private final Set<ItemKey> keys = new LinkedHashSet<>();
    private boolean withNear;

    private Wish(SiteRef site) {
      this.site = site;
    }

    public Wish at(Place place) {
      if (place.isKey()) {
        keys.add(AddressItem.key(content, site.id(), place));
      }
      return this;
    }

    /** The newest of the site. */
    public Wish newest() {
      keys.add(ReadyItem.list(content, site.id(), null));
      return this;
    }

    public Wish newestOf(Slug section) {
      keys.add(ReadyItem.list(content, site.id(), section));
      return this;
    }

    /**
     * What stands near this article: as it is now for one of the newest, as it is remembered for
     * any other, of which nobody knows whether it is there.
     */
    public Wish near(Slug slug) {
      if (near.of(site.id(), clock.instant()).map(list -> list.has(slug)).orElse(true)) {
        keys.add(ReadyItem.near(content, site.id()));
      }
      return this;
    }

    /** Where the site's identity is read, also what is near any article, to be remembered. */
    public Wish rememberingNear() {
      withNear = true;
      return this;
    }

    /** Which files of a site map there are. */
    public Wish map() {
      keys.add(ReadyItem.map(content, site.id()));
      return this;
    }

    public Wish map(MapPart.Name part) {
      keys.add(ReadyItem.map(content, site.id(), part));
      return this;
    }

    /** How many came. */
    public Wish counts() {
      keys.add(counter(site));
      return this;
    }

    /** How the commune does. */
    public Wish report() {
      keys.add(NewestItem.key(tthc, site.id()));
      return this;
    }

    public Wish year(int year) {
      keys.add(TthcItem.key(tthc, site.id(), year));
      return this;
    }

    /** One request; none where all of it is remembered. */
    public Reading read() {
      var remembered = sites.remembered(site);
      var identity = SiteItem.key(content, site.id());
      var besides = ReadyItem.near(content, site.id());
      if (remembered.isEmpty()) {
        keys.add(identity);
        if (withNear) {
          keys.add(besides);
        }
      }
      var read = keys.isEmpty() ? ItemStore.Items.NONE : items.read(keys);
      var known =
          remembered
              .or(() -> Optional.ofNullable(read.items().get(identity)).map(this::remembered))
              .or(() -> read.isMissing(identity) ? sites.last(site) : Optional.empty());
      var reading = new Reading(ReadingStore.this, site, known, read);
      if (keys.contains(besides)) {
        reading.readNear();
      }
      return reading;
    }

    private Site remembered(Map<String, AttributeValue> item) {
      return sites.remember(SiteItem.read(item));
    }
  }
}
