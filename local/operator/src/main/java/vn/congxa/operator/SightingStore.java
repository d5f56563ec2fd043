package vn.congxa.operator;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.site.SiteStore;

/**
 * What a portal's own tables know of staff: their sites, and when they were last in the console.
 */
final class SightingStore {
  private static final int AT_ONCE = 500;

  private final SiteStore sites;
  private final StaffStore staff;

  private SightingStore(Environment environment) {
    var db = Clients.dynamoDb(environment);
    sites = new SiteStore(db, environment.require("CONTENT_TABLE"));
    staff = new StaffStore(db, environment.require("NEWSROOM_TABLE"));
  }

  /** None where the tables cannot be asked just now: the portal on this machine runs. */
  static Optional<SightingStore> of(Place place) {
    var environment = place.environment();
    return environment.isEmpty()
        ? Optional.empty()
        : Optional.of(new SightingStore(new Environment(environment)));
  }

  Set<String> sites() {
    return sites.directory().sites().keySet();
  }

  /**
   * By account: the last time on any site. One request for each site and some hundreds of staff.
   */
  Map<String, Instant> seen() {
    var seen = new HashMap<String, Instant>();
    for (var site : sites()) {
      String after = null;
      do {
        var part = staff.all(site, AT_ONCE, after);
        for (var member : part.items()) {
          seen.merge(member.sub(), member.seenAt(), (a, b) -> a.isAfter(b) ? a : b);
        }
        after = part.next();
      } while (after != null);
    }
    return seen;
  }
}
