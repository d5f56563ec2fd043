package vn.congxa.folder;

import java.time.Clock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Tries;
import vn.congxa.content.AddressStore;
import vn.congxa.content.StandingStore;
import vn.congxa.content.WayStore;
import vn.congxa.media.ObjectStore;
import vn.congxa.newsroom.ArrivalStore;
import vn.congxa.newsroom.LibraryStore;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.SiteChangeStore;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;
import vn.congxa.site.SiteStore;
import vn.congxa.tthc.TthcImportStore;
import vn.congxa.tthc.TthcStore;

/** The stores that a folder is brought into and taken from. */
public final class PortalStores {
  final SiteStore sites;
  final SiteChangeStore siteChanges;
  final ImportMarkStore importedSite;
  final AddressStore addresses;
  final StandingStore standings;
  final NewsroomStore newsroom;
  final ArrivalStore arrivals;
  final LibraryStore library;
  final WayStore ways;
  final Projection projection;
  final TthcStore reports;
  final TthcImportStore tthcImport;
  final ObjectStore media;
  final Clock clock;

  public PortalStores(
      DynamoDbClient db,
      String contentTable,
      String newsroomTable,
      String tthcTable,
      ObjectStore media,
      Clock clock) {
    this.sites = new SiteStore(db, contentTable);
    this.siteChanges = new SiteChangeStore(db, newsroomTable, contentTable);
    this.importedSite = new ImportMarkStore(db, contentTable);
    this.addresses = new AddressStore(db, contentTable);
    this.standings = new StandingStore(db, contentTable);
    this.newsroom = new NewsroomStore(db, newsroomTable);
    this.arrivals = new ArrivalStore(db, newsroomTable, contentTable, Tries.inRealTime());
    this.library = new LibraryStore(db, newsroomTable);
    this.ways = new WayStore(db, contentTable);
    this.projection = new Projection(ProjectionStores.of(db, contentTable), clock);
    this.reports = new TthcStore(db, tthcTable);
    this.tthcImport = new TthcImportStore(db, tthcTable, Tries.inRealTime());
    this.media = media;
    this.clock = clock;
  }
}
