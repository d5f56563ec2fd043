package vn.congxa.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.content.WrittenArticles;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;

/**
 * Communes that do not exist, with as many articles as one likes, one every 50 minutes of the stack
 * and back from the newest: 100,000 are the news of nine years.
 *
 * @param sites how many communes share the articles
 */
record Province(DynamoDbLocal db, int sites) {
  static final byte[] SIGNING_KEY = new byte[32];
  static final Instant NEWEST = Instant.parse("2026-06-01T02:00:00Z");
  static final List<String> SECTIONS =
      List.of("tin-tuc", "van-hoa", "thong-bao", "dat-dai", "y-te", "giao-duc");

  private static final Duration EVERY = Duration.ofMinutes(50);
  private static final int WRITERS = 4;
  private static final int BODIES = 64;

  /** 2 to 9 KB, as news have. */
  private static final List<String> TEXTS =
      IntStream.range(0, BODIES).mapToObj(n -> Samples.body(n, 2_000 + 110 * n)).toList();

  /** With its communes, and nothing to read on any. */
  static Province founded(DynamoDbLocal db, int sites) {
    var store = new SiteStore(db.client(), db.table("ContentTable"));
    for (var n = 0; n < sites; n++) {
      store.save(commune(n), SIGNING_KEY);
    }
    return new Province(db, sites);
  }

  static String site(int number) {
    return String.format(Locale.ROOT, "xa-so-%03d", number);
  }

  static String host(int number) {
    return site(number) + ".example.vn";
  }

  /** So many more, from the newest that is not there yet. */
  void fill(int from, int to) {
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      var work =
          IntStream.range(0, WRITERS)
              .<Future<?>>mapToObj(writer -> writers.submit(() -> write(from + writer, to)))
              .toList();
      for (var each : work) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new BenchFailure("not filled", e);
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  private void write(int from, int to) {
    var written = new WrittenArticles(db.client(), db.table("ContentTable"));
    for (var n = from; n < to; n += WRITERS) {
      written.add(site(n % sites), article(n));
    }
    written.flush();
  }

  static Slug slug(int number) {
    var about = new Random(number).nextInt(90_000);
    return new Slug("can-bo-xa-ra-quan-ve-sinh-duong-lang-ngo-xom-" + about + "-" + number);
  }

  static Instant time(int number) {
    return NEWEST.minus(EVERY.multipliedBy(number));
  }

  static Article article(int number) {
    return article(slug(number), number, time(number));
  }

  static Article article(Slug slug, int number, Instant published) {
    return new Article(
        slug,
        new Slug(SECTIONS.get(number % 7 % SECTIONS.size())),
        "Bài số " + number + ": " + Samples.text(number, 60),
        Samples.text(number + 1_000, 220),
        TEXTS.get(Math.floorMod(number, BODIES)),
        new Figure(
            "xa." + String.format(Locale.ROOT, "%032x", new Random(number).nextLong()) + ".jpg",
            "Người dân quét đường làng",
            Samples.text(number + 2_000, 60),
            1_200,
            800),
        "Ban Biên tập",
        null,
        published,
        Status.PUBLISHED,
        null,
        published,
        1);
  }

  private static Site commune(int number) {
    return new Site(
        site(number),
        "Trang thông tin điện tử xã số " + number,
        List.of(host(number)),
        ZoneId.of("Asia/Ho_Chi_Minh"),
        "Nguyễn Văn Mẫu",
        "Thôn Trung",
        "0200 000 0000",
        "vanphong@example.vn",
        SECTIONS.stream().map(slug -> new Section(new Slug(slug), "Mục " + slug)).toList(),
        45_000);
  }
}
