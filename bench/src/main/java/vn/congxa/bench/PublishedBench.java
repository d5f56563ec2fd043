package vn.congxa.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.content.Slug;
import vn.congxa.content.WrittenArticles;
import vn.congxa.local.LocalPortal;
import vn.congxa.local.Options;

/**
 * How long it takes until a publication is seen on the portal of this machine, its windows and its
 * streams as the template has them: on its page with the next request, and on each list.
 */
final class PublishedBench {
  private static final int RUNS = 20;

  private final Map<String, List<Long>> times = new LinkedHashMap<>();
  private final LocalPortal portal;

  private PublishedBench(LocalPortal portal) {
    this.portal = portal;
  }

  static String run(Path root) {
    var variables = new AtomicReference<Map<String, String>>(Map.of());
    try (var scratch = new Scratch();
        var portal =
            LocalPortal.start(
                new Options(root, 0, Optional.of(scratch.path()), Optional.empty()),
                (_, environment, _) -> variables.set(environment),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var db = Clients.dynamoDb(new Environment(variables.get()))) {
      var content = variables.get().getOrDefault("CONTENT_TABLE", "");
      Samples.store(db, content);
      return new PublishedBench(portal).measure(new WrittenArticles(db, content));
    }
  }

  private String measure(WrittenArticles store) {
    var clock = Clock.systemUTC();
    var lists =
        List.of(
            "/",
            "/chuyen-muc/" + Samples.SECTION,
            "/rss.xml",
            "/atom.xml",
            "/sitemap/" + YearMonth.now(clock.withZone(ZoneOffset.UTC)) + ".xml",
            "/api/articles",
            "/api/search?q=" + sought(),
            "/tim-kiem?q=" + sought());
    for (var run = 0; run < RUNS; run++) {
      lists.forEach(this::get); // kept since a moment ago
      var slug = new Slug("bai-vua-dang-" + run);
      store.show(Samples.SITE, Samples.published(slug, clock.instant()));
      var from = System.nanoTime();
      if (!get("/bai-viet/" + slug).contains("bai-vua-dang")) {
        throw new BenchFailure("not on its page with the next request: " + slug);
      }
      var left = new LinkedHashSet<>(lists);
      while (!left.isEmpty()) {
        left.removeIf(list -> isOn(list, slug, from));
      }
    }
    var table = new Table("seen after a publication, of twenty", "median, ms", "longest, ms");
    times.forEach((list, nanos) -> {
      var series = Series.ofNanos(nanos);
      table.row(list, Table.number(series.median(), 0), Table.number(series.max(), 0));
    });
    return table.toString();
  }

  /** By its title, of which the newest is the first. */
  private static String sought() {
    var title = Samples.published(new Slug("bai"), Instant.EPOCH).title();
    return URLEncoder.encode(title, StandardCharsets.UTF_8);
  }

  private boolean isOn(String list, Slug slug, long from) {
    var isThere = get(list).contains("/bai-viet/" + slug);
    if (isThere) {
      times
          .computeIfAbsent(list.split("\\?", 2)[0], _ -> new ArrayList<>())
          .add(System.nanoTime() - from);
    } else if (System.nanoTime() - from > 60_000_000_000L) {
      throw new BenchFailure(slug + " is not on " + list + " after a minute");
    }
    return isThere;
  }

  private String get(String path) {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(portal.address().resolve(path)).build();
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new BenchFailure(path + " does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }
}
