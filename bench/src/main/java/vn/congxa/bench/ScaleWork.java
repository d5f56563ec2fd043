package vn.congxa.bench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.congxa.aws.Tries;
import vn.congxa.content.Article;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.content.WrittenArticles;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.ArrivalStore;
import vn.congxa.projectcontent.ProjectContentHandler;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.TestClients;

/** What nobody waits for but those who publish: lists made ready, and all of it made anew. */
final class ScaleWork {
  private static final int IMPORTED = 10_000;
  private static final int BATCH = 1_000; // the template's
  private static final int PUBLICATIONS = 5;

  private final Table table =
      new Table(
          "communes",
          "articles",
          "filled, s",
          "all made anew, s a commune",
          "read units of that",
          "lists after a publication, ms",
          "requests",
          "read units",
          "write units");
  private String imported = "";

  /** Fills, makes all ready, and publishes a few more. */
  void fill(Province province, int from, int to) {
    var started = System.nanoTime();
    province.fill(from, to);
    var filled = seconds(started);
    var meter = new CapacityMeter();
    try (var client = TestClients.watched(province.db(), meter)) {
      var content = province.db().table("ContentTable");
      var projection = new Projection(ProjectionStores.of(client, content), Clock.systemUTC());
      started = System.nanoTime();
      for (var n = 0; n < Math.min(province.sites(), ScaleBench.LOOKED_AT); n++) {
        projection.rebuild(Province.site(n), List.of());
      }
      var anew = seconds(started);
      var units = meter.reads();
      var store = new WrittenArticles(province.db().client(), content);
      var times = new ArrayList<Long>();
      for (var n = 0; n <= PUBLICATIONS; n++) {
        var slug = new Slug("bai-dang-sau-" + to + "-" + n);
        var published = Province.NEWEST.plus(Duration.ofSeconds(to + n));
        store.show(Province.site(0), Province.article(slug, n, published));
        if (n == 1) {
          meter.reset(); // what comes before is the first of its kind
          times.clear();
        }
        started = System.nanoTime();
        projection.changed(Province.site(0), List.of(Place.ofArticle(slug)));
        times.add(System.nanoTime() - started);
      }
      table.row(
          province.sites(),
          Table.number(to, 0),
          Table.number(filled, 1),
          Table.number(anew / Math.min(province.sites(), ScaleBench.LOOKED_AT), 1),
          Table.number(units / Math.min(province.sites(), ScaleBench.LOOKED_AT), 0),
          Table.number(Series.ofNanos(times).median(), 0),
          Table.number((double) meter.requests() / PUBLICATIONS, 0),
          Table.number(meter.reads() / PUBLICATIONS, 0),
          Table.number(meter.writes() / PUBLICATIONS, 0));
    }
  }

  /** Articles of one import, each as the importer stores it, then told by the stream. */
  void importMany(Province province, int first) {
    var site = Province.site(0);
    var content = province.db().table("ContentTable");
    var newsroom = province.db().table("NewsroomTable");
    var store = new ArrivalStore(province.db().client(), newsroom, content, Tries.inRealTime());
    var articles =
        IntStream.range(0, IMPORTED)
            .mapToObj(n ->
                Province.article(
                    Province.slug(first + n),
                    first + n,
                    Province.NEWEST.plus(Duration.ofMinutes(60L + n))))
            .toList();
    var started = System.nanoTime();
    for (var article : articles) {
      var arrival = Arrival.of(article);
      var known = store.known(site, null, arrival);
      store.bring(site, known, arrival, arrival.at(), ZoneOffset.UTC);
    }
    var stored = seconds(started);
    started = System.nanoTime();
    try (var search = new Scratch()) {
      var variables = new HashMap<>(province.db().variables());
      variables.put("SEARCH_FOLDER", search.path().toString());
      var handler = new ProjectContentHandler(Wiring.of(variables));
      for (var from = 0; from < IMPORTED; from += BATCH) {
        Invocation.of(handler, event(site, articles.subList(from, from + BATCH)));
      }
    }
    var followed = seconds(started);
    imported =
        String.format(
            Locale.ROOT,
            "%n%,d articles of one import beside %,d: stored in %.1f s, told to `project-content` in"
                + " batches of %,d in %.1f s%s.%n",
            IMPORTED,
            first,
            stored,
            BATCH,
            followed,
            right(province, site));
  }

  private static String right(Province province, String site) {
    var client = province.db().client();
    var content = province.db().table("ContentTable");
    var stores = ProjectionStores.of(client, content);
    var left = new Projection(stores, Clock.systemUTC()).rebuild(site, List.of());
    return left.isEmpty() ? ", all of it as a rebuild makes it" : ", but not " + left;
  }

  private static byte[] event(String site, List<Article> articles) {
    return articles.stream()
        .map(article ->
            String.format(
                Locale.ROOT,
                """
                {"dynamodb": {"Keys": {"pk": {"S": "%s#at"}, "sk": {"S": "%s"}}, \
                "SequenceNumber": "1"}}\
                """,
                site,
                Place.ofArticle(article.slug())))
        .collect(Collectors.joining(",", "{\"Records\": [", "]}"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static double seconds(long started) {
    return (System.nanoTime() - started) / 1e9;
  }

  String report() {
    return table + imported;
  }
}
