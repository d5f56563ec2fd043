package vn.congxa.bench;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.congxa.content.MapPart;
import vn.congxa.content.Position;
import vn.congxa.content.api.Cursor;
import vn.congxa.testing.Event;

/**
 * Something that a visitor asks of a province of so many articles, another one each time.
 *
 * @param what for a table's first column
 */
record ScaleRoute(String function, String what, Maker maker) {
  /** One of a commune's requests. */
  interface Maker {
    Event event(Look look);
  }

  /**
   * Who looks at what.
   *
   * @param site whose number
   * @param articles of the whole province
   */
  record Look(int site, int sites, int articles, Random random) {
    /** Any of the site's. */
    int any() {
      var own = Math.max(1, articles / sites);
      return Math.min(random.nextInt(own) * sites + site, articles - 1);
    }

    /** The newest of the site's. */
    int newest() {
      return site;
    }

    /** Nine tenths of the way to the oldest of the site's. */
    int old() {
      return Math.max(0, articles / sites * 9 / 10 - 1) * sites + site;
    }

    Event of(String route, String path) {
      return Events.of(route, path).header("host", Province.host(site));
    }

    Event page(String path) {
      return of("$default", path);
    }

    String cursor(String... section) {
      var list = new String[section.length + 1];
      list[0] = Province.site(site);
      System.arraycopy(section, 0, list, 1, section.length);
      var at = new Position(Province.time(old()), Province.slug(old()));
      return new Cursor(Province.SIGNING_KEY, list).encode(at);
    }
  }

  static List<ScaleRoute> all() {
    var news = Province.SECTIONS.getFirst();
    return List.of(
        page("GET /", look -> look.page("/")),
        page("GET /, a later part", look -> look.page("/").query("cursor", look.cursor())),
        page("GET /chuyen-muc/{section}", look -> look.page("/chuyen-muc/" + news)),
        page(
            "GET /chuyen-muc/{section}, a later part",
            look -> look.page("/chuyen-muc/" + news).query("cursor", look.cursor(news))),
        page("GET /bai-viet/{slug}, the newest", look -> article(look, look.newest())),
        page("GET /bai-viet/{slug}, any", look -> article(look, look.any())),
        page(
            "GET /bai-viet/{slug}, unknown",
            look -> look.page("/bai-viet/khong-co-" + look.random().nextInt(1 << 30))),
        page(
            "GET /{path}, unknown",
            look -> look.page("/khong-co-" + look.random().nextInt(1 << 30))),
        page("GET /rss.xml", look -> look.page("/rss.xml")),
        page("GET /atom.xml", look -> look.page("/atom.xml")),
        page("GET /sitemap.xml", look -> look.page("/sitemap.xml")),
        page("GET /sitemap/{part}", ScaleRoute::month),
        page("GET /so-do-trang", look -> look.page("/so-do-trang")),
        page("GET /tthc", look -> look.page("/tthc")),
        articles("GET /api/articles", look -> look.of("GET /api/articles", "/api/articles")),
        articles(
            "GET /api/articles, a later part",
            look -> look.of("GET /api/articles", "/api/articles").query("cursor", look.cursor())),
        articles(
            "GET /api/articles/{slug}, any",
            look -> {
              var slug = Province.slug(look.any()).value();
              return look.of("GET /api/articles/{slug}", "/api/articles/" + slug)
                  .parameter("slug", slug);
            }),
        new ScaleRoute("record-visit", "POST /api/visits, a new visit", ScaleRoute::visit),
        new ScaleRoute(
            "record-visit", "GET /api/visits", look -> look.of("GET /api/visits", "/api/visits")));
  }

  /** Whether an answer of that status is meant. */
  boolean expects(int status) {
    return status == (what.endsWith("unknown") ? 404 : 200)
        || (what.endsWith("part") && status == 404); // a small site's list has no further part
  }

  private static ScaleRoute page(String what, Maker maker) {
    return new ScaleRoute("render-pages", what, maker);
  }

  private static ScaleRoute articles(String what, Maker maker) {
    return new ScaleRoute("read-articles", what, maker);
  }

  private static Event article(Look look, int number) {
    return look.page("/bai-viet/" + Province.slug(number).value());
  }

  private static Event month(Look look) {
    var month = YearMonth.from(Province.time(look.any()).atOffset(ZoneOffset.UTC));
    return look.page("/sitemap/" + new MapPart.Name(month, 1).wire() + ".xml");
  }

  private static Event visit(Look look) {
    var address =
        String.format(
            Locale.ROOT,
            "2001:db8:%x:%x::1",
            look.random().nextInt(65_536),
            look.random().nextInt(65_536));
    return look.of("POST /api/visits", "/api/visits").from(address).body("{}");
  }
}
