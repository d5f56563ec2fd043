package vn.congxa.projection;

import java.time.Clock;
import java.util.Set;
import vn.congxa.content.Place;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;

/**
 * Lists, feeds and site map after a change that readers see: made at once, so that the next request
 * finds them. Should that fail, the change stands, and they follow from the table's stream.
 */
public final class Readers {
  private final Projection projection;
  private final RequestLog log;

  public static Readers of(Wiring wiring) {
    var stores = ProjectionStores.of(wiring.db(), wiring.table("CONTENT_TABLE"));
    return new Readers(stores, wiring.clock(), wiring.log());
  }

  private Readers(ProjectionStores stores, Clock clock, RequestLog log) {
    this.projection = new Projection(stores, clock);
    this.log = log;
  }

  /**
   * Lets them follow.
   *
   * @param places at which anything changed
   */
  public void follow(String site, Set<Place> places) {
    if (places.isEmpty()) {
      return;
    }
    try {
      projection.changed(site, places);
    } catch (RuntimeException e) {
      log.warn("lists", e);
    }
  }
}
