package vn.congxa.e2e;

import java.time.Clock;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;

/** Lists of what a test stored past the importer. */
final class Ready {
  private Ready() {}

  static void make(DynamoDbClient db, String contentTable, String site) {
    new Projection(ProjectionStores.of(db, contentTable), Clock.systemUTC())
        .rebuild(site, List.of());
  }
}
