package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;
import vn.congxa.media.FolderObjectStore;
import vn.congxa.newsroom.Arrival;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.MovableClock;
import vn.congxa.tthc.TthcStore;

/** A folder, an empty portal, and a hand that edits what is on it. */
abstract class PortalCase {
  static final String SITE = "an-binh-dong";
  static final Slug HOI = new Slug("ngay-hoi");
  static final Instant NOW = Instant.parse("2026-04-01T02:00:00Z");

  @TempDir Path root;
  @TempDir Path media;
  @TempDir Path out;
  final DynamoDbLocal db = DynamoDbLocal.shared();
  final MovableClock clock = new MovableClock(NOW);
  FolderMaker folder;
  PortalStores portal;

  @BeforeEach
  void open() throws IOException {
    folder = new FolderMaker(root);
    folder.make();
    portal = empty(media);
  }

  @AfterEach
  void readers_have_no_draft() {
    PublicWords.assertPublished(db);
  }

  PortalStores empty(Path mediaFolder) {
    db.freshTables();
    return portal(db.client(), mediaFolder);
  }

  PortalStores portal(DynamoDbClient client, Path mediaFolder) {
    return new PortalStores(
        client,
        db.table("ContentTable"),
        db.table("NewsroomTable"),
        db.table("TthcTable"),
        db.table("VisitsTable"),
        new FolderObjectStore(mediaFolder),
        clock);
  }

  Summary load(boolean overwrite) throws FaultyFolder {
    return new Importer(portal).load(root, overwrite, Progress.SILENT);
  }

  Article article() {
    return article(HOI).orElseThrow();
  }

  /** What readers have at this address. */
  Optional<Article> article(Slug slug) {
    return Optional.ofNullable(portal.standings.at(SITE, List.of(slug)).get(slug))
        .flatMap(standing -> Optional.ofNullable(standing.article()));
  }

  Site site() {
    return new SiteStore(db.client(), db.table("ContentTable")).find(SITE).orElseThrow();
  }

  /** As the editor of the portal would. */
  void edit(String title) {
    newsroom().edit(HOI, title);
  }

  NewsroomHand newsroom() {
    return new NewsroomHand(db, clock);
  }

  /** As an import left it that stored this. */
  void imported(Article article) {
    var known = portal.arrivals.known(SITE, null, Arrival.of(article));
    var next = Arrival.of(article).as(known.version() + 1, article.updatedAt());
    var zone = site().zone();
    assertThat(portal.arrivals.bring(SITE, known, next, clock.instant(), zone)).isTrue();
  }

  static Site withPhone(Site s, String phone) {
    return new Site(
        s.id(),
        s.name(),
        s.hosts(),
        s.zone(),
        s.editorInChief(),
        s.address(),
        phone,
        s.email(),
        s.sections(),
        s.carriedOver(),
        s.profile());
  }

  List<Object> everything() {
    var all = new ArrayList<>();
    all.addAll(KeptArticles.of(portal, SITE).articles());
    portal.sites.find(SITE).ifPresent(all::add);
    portal.addresses.forEachWay(SITE, way -> all.add(way.from() + " " + way.to()));
    new TthcStore(db.client(), db.table("TthcTable"))
        .years(SITE)
        .forEach(year -> all.addAll(year.reports()));
    return all;
  }
}
