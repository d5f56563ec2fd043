package vn.congxa.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.Environment;
import vn.congxa.content.Article;
import vn.congxa.content.LegibleStore;
import vn.congxa.content.Place;
import vn.congxa.content.PublishedArticles;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.log.RequestLog;
import vn.congxa.media.MediaStores;
import vn.congxa.media.SnapshotStore;
import vn.congxa.search.SearchIndex;
import vn.congxa.search.SnapshotName;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.MovableClock;

/** Communes whose articles can be found, on DynamoDB Local and in a folder. */
public final class FindingPortal {
  public static final String SITE = "xa-mot";
  public static final String NEIGHBOUR = "xa-hai";
  public static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  public static final Slug NEWS = new Slug("tin-tuc");
  public static final Slug LAND = new Slug("dat-dai");

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final MovableClock clock = new MovableClock(NOON);
  private final Path folder = folder();
  private final Map<String, Long> versions = new HashMap<>();

  public FindingPortal() {
    for (var id : List.of(SITE, NEIGHBOUR)) {
      var sections = List.of(new Section(NEWS, "Tin tức"), new Section(LAND, "Đất đai"));
      var site =
          new Site(
              id,
              "Trang thông tin điện tử " + id,
              List.of(id + ".example.vn"),
              ZoneId.of("Asia/Ho_Chi_Minh"),
              "Lê Mẫu",
              "Thôn Trung",
              "0200 000 0000",
              "x@example.vn",
              sections,
              0);
      new SiteStore(db.client(), table()).save(site, new byte[32]);
    }
  }

  private static Path folder() {
    try {
      var target = Path.of(System.getProperty("basedir", "."), "target");
      return Files.createTempDirectory(Files.createDirectories(target), "search");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public DynamoDbLocal db() {
    return db;
  }

  public MovableClock clock() {
    return clock;
  }

  public String table() {
    return db.table("ContentTable");
  }

  /** What the template gives functions that have to do with it. */
  public Map<String, String> variables() {
    var variables = new HashMap<>(db.variables());
    variables.put("SEARCH_FOLDER", folder.toString());
    return variables;
  }

  public SnapshotStore snapshots() {
    return MediaStores.snapshots(new Environment(variables()));
  }

  public IndexProjection projection() {
    return projection(db.client(), snapshots());
  }

  IndexProjection projection(DynamoDbClient client, SnapshotStore snapshots) {
    var articles = new LegibleStore(client, table(), RequestLog.unheard()::warn);
    return new IndexProjection(articles, snapshots, clock);
  }

  /** In the table, in place of what it has there; the index does not follow. */
  public void put(String site, Article article) {
    save(site, article, Status.PUBLISHED);
  }

  /** In the table and in the index. */
  public void publish(String site, Article... articles) {
    Stream.of(articles).forEach(article -> put(site, article));
    projection()
        .changed(
            site, Stream.of(articles).map(article -> Place.ofArticle(article.slug())).toList());
  }

  /** From the table; the index does not follow. */
  public void withdraw(String site, Article article) {
    save(site, article, Status.WITHDRAWN);
  }

  private void save(String site, Article article, Status status) {
    var key = site + "/" + article.slug();
    var before = versions.getOrDefault(key, 0L);
    var saved =
        new Article(
            article.slug(),
            article.section(),
            article.title(),
            article.lead(),
            article.body(),
            article.image(),
            article.author(),
            article.source(),
            article.publishedAt(),
            status,
            status == Status.WITHDRAWN ? "Sai." : null,
            clock.instant(),
            before + 1);
    assertThat(new PublishedArticles(db.client(), table()).save(site, saved, before)).isTrue();
    versions.put(key, before + 1);
  }

  /** Leaves of an article's item nothing but that it is one. */
  public void breakItem(String site, String slug) {
    var item = new HashMap<>(Attributes.key(site + "#at", "/bai-viet/" + slug));
    item.put("kind", Attributes.string("article"));
    db.client().putItem(r -> r.tableName(table()).item(item));
  }

  /** What a site's index has, of the snapshot that is kept. */
  public Map<String, Long> indexed(String site) {
    var name = new SnapshotName(site);
    try (var index = SearchIndex.open(snapshot(site), name)) {
      return index.versions();
    }
  }

  /** What its index should have. */
  public Map<String, Long> standing(String site) {
    var store = new LegibleStore(db.client(), table(), (_, why) -> fail(why));
    return store.versions(site);
  }

  public byte[] snapshot(String site) {
    return switch (snapshots().load(new SnapshotName(site).key(), null)) {
      case SnapshotStore.Kept.File(var bytes, _) -> bytes;
      default -> new byte[0];
    };
  }

  /** Keeps something else in its place, as no function would. */
  public void spoil(String site, byte[] bytes) {
    var file = file(site);
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loses it. */
  public void lose(String site) {
    try {
      Files.deleteIfExists(file(site));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String site) {
    return folder.resolve(new SnapshotName(site).key());
  }
}
