package vn.congxa.folder;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Tries;
import vn.congxa.content.AddressStore;
import vn.congxa.content.FormerHostStore;
import vn.congxa.content.LegibleStore;
import vn.congxa.content.ListStore;
import vn.congxa.content.StandingStore;
import vn.congxa.content.WayStore;
import vn.congxa.finding.IndexProjection;
import vn.congxa.log.RequestLog;
import vn.congxa.media.MediaStores;
import vn.congxa.media.ObjectStore;
import vn.congxa.media.SnapshotStore;
import vn.congxa.newsroom.ArrivalStore;
import vn.congxa.newsroom.LibraryStore;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.SiteChangeStore;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;
import vn.congxa.site.SiteDirectory;
import vn.congxa.site.SiteStore;
import vn.congxa.tthc.TthcImportStore;
import vn.congxa.tthc.TthcStore;
import vn.congxa.visit.VisitDayStore;
import vn.congxa.visit.VisitImportStore;

/** The stores that a folder is brought into and taken from. */
public final class PortalStores {
  final SiteStore sites;
  final SiteChangeStore siteChanges;
  final ImportMarkStore importedSite;
  final UnfinishedStore unfinished;
  final AddressStore addresses;
  final StandingStore standings;
  final NewsroomStore newsroom;
  final ArrivalStore arrivals;
  final Optional<IndexProjection> indexes;
  final LibraryStore library;
  final WayStore ways;
  final ListStore lists;
  final FormerHostStore formerHosts;
  final Projection projection;
  final TthcStore reports;
  final TthcImportStore tthcImport;
  final VisitDayStore visitDays;
  final VisitImportStore visitImport;
  final StaffStore staff;
  final ObjectStore media;
  final Clock clock;

  /** Those that the environment names. */
  public static PortalStores of(Environment environment, Clock clock) {
    return new PortalStores(
        Clients.dynamoDb(environment),
        environment.require("CONTENT_TABLE"),
        environment.require("NEWSROOM_TABLE"),
        environment.require("TTHC_TABLE"),
        environment.require("VISITS_TABLE"),
        MediaStores.of(environment),
        snapshots(environment),
        clock);
  }

  // What moves content needs none: indexes follow from the table.
  private static Optional<SnapshotStore> snapshots(Environment environment) {
    return environment.has("SEARCH_FOLDER") || environment.has("SEARCH_BUCKET")
        ? Optional.of(MediaStores.snapshots(environment))
        : Optional.empty();
  }

  /** Without search indexes. */
  public PortalStores(
      DynamoDbClient db,
      String contentTable,
      String newsroomTable,
      String tthcTable,
      String visitsTable,
      ObjectStore media,
      Clock clock) {
    this(db, contentTable, newsroomTable, tthcTable, visitsTable, media, Optional.empty(), clock);
  }

  private PortalStores(
      DynamoDbClient db,
      String contentTable,
      String newsroomTable,
      String tthcTable,
      String visitsTable,
      ObjectStore media,
      Optional<SnapshotStore> snapshots,
      Clock clock) {
    this.sites = new SiteStore(db, contentTable);
    this.siteChanges = new SiteChangeStore(db, newsroomTable, contentTable);
    this.importedSite = new ImportMarkStore(db, contentTable);
    this.unfinished = new UnfinishedStore(db, contentTable);
    this.addresses = new AddressStore(db, contentTable);
    this.standings = new StandingStore(db, contentTable);
    this.newsroom = new NewsroomStore(db, newsroomTable);
    this.arrivals = new ArrivalStore(db, newsroomTable, contentTable, Tries.inRealTime());
    var articles = new LegibleStore(db, contentTable, RequestLog.TO_CONSOLE::warn);
    this.indexes = snapshots.map(kept -> new IndexProjection(articles, kept, clock));
    this.library = new LibraryStore(db, newsroomTable);
    this.ways = new WayStore(db, contentTable);
    this.lists = new ListStore(db, contentTable);
    this.formerHosts = new FormerHostStore(db, contentTable);
    this.projection = new Projection(ProjectionStores.of(db, contentTable), clock);
    this.reports = new TthcStore(db, tthcTable);
    this.tthcImport = new TthcImportStore(db, tthcTable, Tries.inRealTime());
    this.visitDays = new VisitDayStore(db, visitsTable);
    this.visitImport = new VisitImportStore(db, visitsTable);
    this.staff = new StaffStore(db, newsroomTable);
    this.media = media;
    this.clock = clock;
  }

  /** Which sites there are. */
  public SiteDirectory directory() {
    return sites.directory();
  }

  /** Since when imports go on, or were broken off, by the site's id. */
  public Map<String, Instant> unfinishedImports() {
    return unfinished.all();
  }
}
