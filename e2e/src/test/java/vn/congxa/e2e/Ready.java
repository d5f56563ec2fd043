package vn.congxa.e2e;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Environment;
import vn.congxa.content.LegibleStore;
import vn.congxa.finding.IndexProjection;
import vn.congxa.media.MediaStores;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;

/** Lists and search indexes of what a test stored past the importer. */
final class Ready {
  private Ready() {}

  static void make(DynamoDbClient db, String contentTable, String site) {
    new Projection(ProjectionStores.of(db, contentTable), Clock.systemUTC())
        .rebuild(site, List.of());
  }

  /** What its articles are found by; the portal of its own sees to that itself. */
  static void index(Map<String, String> environment, String site) {
    try (var db = TestPortal.client(environment)) {
      var table = Objects.requireNonNull(environment.get("CONTENT_TABLE"));
      var snapshots = MediaStores.snapshots(new Environment(environment));
      new IndexProjection(new LegibleStore(db, table, (_, _) -> {}), snapshots, Clock.systemUTC())
          .rebuild(site);
    }
  }
}
