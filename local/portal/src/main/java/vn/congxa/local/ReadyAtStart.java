package vn.congxa.local;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Tries;
import vn.congxa.content.LegibleStore;
import vn.congxa.finding.IndexProjection;
import vn.congxa.log.RequestLog;
import vn.congxa.media.MediaStores;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;
import vn.congxa.tthc.TthcImportStore;

/** Makes ready what an earlier portal on this machine kept no lists and no search index of. */
final class ReadyAtStart {
  private ReadyAtStart() {}

  static void make(Map<String, String> variables) {
    var environment = new Environment(variables);
    if (!environment.has("CONTENT_TABLE") || !environment.has("TTHC_TABLE")) {
      return; // another template than the portal's
    }
    try (var db = Clients.dynamoDb(environment)) {
      var stores = ProjectionStores.of(db, environment.require("CONTENT_TABLE"));
      var projection = new Projection(stores, Clock.systemUTC());
      var indexes =
          new IndexProjection(
              new LegibleStore(
                  db, environment.require("CONTENT_TABLE"), RequestLog.TO_CONSOLE::warn),
              MediaStores.snapshots(environment),
              Clock.systemUTC());
      var reports = new TthcImportStore(db, environment.require("TTHC_TABLE"), Tries.inRealTime());
      for (var site : stores.sites().directory().sites().keySet()) {
        reports.renew(site);
        if (!projection.isReady(site)) {
          projection.rebuild(site, List.of());
        }
        if (!indexes.isThere(site)) {
          indexes.rebuild(site);
        }
      }
    }
  }
}
