package vn.congxa.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.media.MediaStores;
import vn.congxa.media.ObjectStore;
import vn.congxa.media.SnapshotStore;
import vn.congxa.search.SnapshotName;
import vn.congxa.site.SiteItemsStore;
import vn.congxa.visit.VisitDayStore;

/** All that a stack keeps of a site beside its place in the directory, wherever it is kept. */
public final class SiteBelongingsStore {
  /** Where something of a site is kept, in the order in which it is deleted. */
  public enum Part {
    VISITS("Visits table"),
    NEWSROOM("Newsroom table"),
    TTHC("Tthc table"),
    MEDIA("media"),
    SEARCH("search index"),
    /** The last: who the site is stands there. */
    CONTENT("Content table");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** The variable that names the table. */
    private String table() {
      return name().toUpperCase(Locale.ROOT) + "_TABLE";
    }
  }

  /** Told how much of a part is deleted so far, and at its end. */
  @FunctionalInterface
  public interface Told {
    void deleted(Part part, long count, boolean isAll);
  }

  private final SiteItemsStore items;
  private final Environment environment;
  private final VisitDayStore visits;
  private final ObjectStore media;
  private final SnapshotStore snapshots;

  private SiteBelongingsStore(DynamoDbClient db, Environment environment) {
    this.items = new SiteItemsStore(db);
    this.environment = environment;
    this.visits = new VisitDayStore(db, environment.require(Part.VISITS.table()));
    this.media = MediaStores.of(environment);
    this.snapshots = MediaStores.snapshots(environment);
  }

  /** Of the stack that the environment names, all of it. */
  public static SiteBelongingsStore of(Environment environment) {
    for (var part : List.of(Part.VISITS, Part.NEWSROOM, Part.TTHC, Part.CONTENT)) {
      environment.require(part.table());
    }
    return new SiteBelongingsStore(Clients.dynamoDb(environment), environment);
  }

  /** How many visits were counted of a site until now. */
  public long visits(String site) {
    return visits.total(site);
  }

  /** Deletes one part after the other; what is deleted already is passed over. */
  public void delete(String site, Told told) {
    for (var part : Part.values()) {
      told.deleted(part, delete(part, site, told), true);
    }
  }

  private long delete(Part part, String site, Told told) {
    return switch (part) {
      case VISITS, NEWSROOM, TTHC, CONTENT ->
          items.delete(
              environment.require(part.table()), site, count -> told.deleted(part, count, false));
      case MEDIA -> media(site);
      case SEARCH -> {
        var key = new SnapshotName(site).key();
        snapshots.delete(key.substring(key.indexOf('/') + 1));
        yield 0;
      }
    };
  }

  private long media(String site) {
    var keys = new ArrayList<String>();
    for (var prefix : List.of("media/" + site + ".", "uploads/" + site + "/")) {
      keys.addAll(media.keys(prefix));
    }
    keys.forEach(media::delete);
    return keys.size();
  }
}
