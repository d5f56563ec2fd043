package vn.congxa.projection;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.content.AddressStore;
import vn.congxa.content.ListStore;
import vn.congxa.content.ReadyStore;
import vn.congxa.site.SiteStore;

/** What a projection reads, and what it writes. */
public record ProjectionStores(
    SiteStore sites, AddressStore addresses, ListStore lists, ReadyStore ready) {

  public static ProjectionStores of(DynamoDbClient db, String contentTable) {
    return new ProjectionStores(
        new SiteStore(db, contentTable),
        new AddressStore(db, contentTable),
        new ListStore(db, contentTable),
        new ReadyStore(db, contentTable));
  }
}
