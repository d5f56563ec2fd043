package vn.congxa.e2e;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Attachment;
import vn.congxa.content.Figure;
import vn.congxa.content.PublishedArticles;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.site.Alert;
import vn.congxa.site.Profile;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;
import vn.congxa.site.SiteStore;

/** The sample commune as somebody would have it who wants to run a script on its pages. */
final class Hostility {
  /** What ran says so in {@code window.evil}. */
  static final String TEXT =
      "\"'><script>window.evil=1</script><img src=x onerror='window.evil=2'>"
          + "</title></style></script></textarea>--><svg onload=window.evil=3> ${evil} {{evil}}"
          + " &lt;script&gt;window.evil=4&lt;/script&gt; javascript:window.evil=5";

  static final String ARTICLE = "bai-doc-hai";
  static final String WITHDRAWN = "bai-doc-hai-da-go";

  /** The name of a link whose address is a script, which no import lets in. */
  static final String SCRIPTED = "a link that is a script";

  static final String RAW = "bai-doc-hai-chua-loc";

  private static final String BODY =
      "<p onclick=\"window.evil=6\">"
          + TEXT
          + "</p><script>window.evil=7</script><a href=\"javascript:window.evil=8\">evil</a>"
          + "<img src=\"/x\" onerror=\"window.evil=9\"><iframe srcdoc=\"<script>parent.evil=10"
          + "</script>\"></iframe><svg><script>window.evil=11</script></svg>";
  private static final String ADDRESS = "https://example.vn/\"><script>window.evil=12</script>";
  private static final String FILE =
      "x\" onerror=\"window.evil=13\"><script>window.evil=14</script>";

  private Hostility() {}

  static void add(Map<String, String> environment) {
    var table = Objects.requireNonNull(environment.get("CONTENT_TABLE"));
    try (var db = TestPortal.client(environment)) {
      var sites = new SiteStore(db, table);
      var site = hostile(sites.find("an-binh-dong").orElseThrow());
      sites.save(site, new byte[] {1});
      var section = site.sections().getFirst().slug();
      var articles = new PublishedArticles(db, table);
      var body = ArticleHtml.sanitise(BODY).value();
      articles.save(site.id(), article(ARTICLE + "-truoc", section, body, null), 0);
      articles.save(site.id(), article(RAW, section, BODY, null), 0);
      articles.save(site.id(), article(ARTICLE, section, body, null), 0);
      articles.save(site.id(), article(WITHDRAWN, section, body, TEXT), 0);
      Ready.make(db, table, site.id());
    }
  }

  private static Site hostile(Site site) {
    return new Site(
        site.id(),
        TEXT,
        site.hosts(),
        site.zone(),
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        site.sections().stream().map(section -> new Section(section.slug(), TEXT)).toList(),
        0,
        new Profile(
            List.of(),
            new Alert(TEXT, ADDRESS, Instant.now().plus(1, ChronoUnit.DAYS)),
            List.of(new SiteLink(TEXT, ADDRESS)),
            List.of(
                new SiteLink(TEXT, ADDRESS), new SiteLink(SCRIPTED, "javascript:window.evil=15"))));
  }

  private static Article article(
      String slug, Slug section, String body, @Nullable String withdrawnBecause) {
    var now = Instant.now();
    return new Article(
        new Slug(slug),
        section,
        TEXT,
        TEXT,
        body,
        new Figure(FILE, TEXT, TEXT, 640, 480, List.of(320)),
        TEXT,
        TEXT,
        now,
        withdrawnBecause == null ? Status.PUBLISHED : Status.WITHDRAWN,
        withdrawnBecause,
        now.plusSeconds(60),
        1,
        List.of(),
        List.of(new Attachment(FILE + ".pdf", TEXT, 1_000)),
        List.of(),
        List.of());
  }
}
