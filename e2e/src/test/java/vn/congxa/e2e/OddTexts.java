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

/** The sample commune with texts that no layout expects: words without an end, and none but one. */
final class OddTexts {
  static final String PLAIN = "bai-thuong";
  static final String LONG = "bai-chu-dai";
  static final String WITHDRAWN = "bai-chu-dai-da-go";

  private static final String WORD =
      "Danh_sách_hộ_được_hỗ_trợ_giống_lúa_vụ_hè_thu_kèm_phụ_lục_số_04.ban_cuoi.pdf";
  private static final String GLUED =
      "Bà con bốn thôn ven sông ra đồng từ sớm, nạo vét kênh, đắp bờ, giữ nước cho vụ hè thu."
          .replace(" ", "\u00a0");
  private static final String BODY =
      ("<h4>Mục đầu</h4><p>%s</p><table><tr><td>1</td></tr></table><h4>Mục sau</h4>"
              + "<table><tr><td>2</td></tr></table><table><tr><th>%s</th></tr></table>"
              + "<ol type=\"a\"><li>Điểm</li></ol><blockquote>%s</blockquote>")
          .formatted(GLUED, WORD, WORD);

  private OddTexts() {}

  static void add(Map<String, String> environment) {
    var table = Objects.requireNonNull(environment.get("CONTENT_TABLE"));
    try (var db = TestPortal.client(environment)) {
      var sites = new SiteStore(db, table);
      var site = odd(sites.find("an-binh-dong").orElseThrow());
      sites.save(site, new byte[] {1});
      var section = site.sections().getFirst().slug();
      var articles = new PublishedArticles(db, table);
      var body = ArticleHtml.sanitise(BODY).value();
      articles.save(site.id(), article(PLAIN, section, "Bài thường", 2, "<p>Ngắn.</p>", null), 0);
      articles.save(site.id(), article(LONG, section, WORD, 1, body, null), 0);
      articles.save(site.id(), article("bai-sau", section, "Bài sau", 0, "<p>Ngắn.</p>", null), 0);
      articles.save(site.id(), article(WITHDRAWN, section, WORD, 3, body, WORD), 0);
      Ready.make(db, table, site.id());
    }
  }

  private static Site odd(Site site) {
    return new Site(
        site.id(),
        WORD,
        site.hosts(),
        site.zone(),
        WORD,
        WORD,
        WORD,
        WORD.replace("_", "").replace("ế", "e") + "@example.vn",
        site.sections().stream().map(section -> new Section(section.slug(), WORD)).toList(),
        0,
        new Profile(
            List.of(),
            new Alert(WORD, "/lien-he", Instant.now().plus(1, ChronoUnit.DAYS)),
            List.of(new SiteLink(WORD, "https://example.vn/")),
            List.of(new SiteLink(WORD, "https://example.vn/"))));
  }

  private static Article article(
      String slug,
      Slug section,
      String title,
      int minutes,
      String body,
      @Nullable String withdrawnBecause) {
    var at = Instant.now().minus(minutes, ChronoUnit.MINUTES);
    return new Article(
        new Slug(slug),
        section,
        title,
        title,
        body,
        new Figure("x.0.jpg", title, title, 640, 480),
        title,
        title,
        at,
        withdrawnBecause == null ? Status.PUBLISHED : Status.WITHDRAWN,
        withdrawnBecause,
        at.plusSeconds(30),
        1,
        List.of(),
        List.of(new Attachment("x.0.pdf", title, 1_000)),
        List.of(),
        List.of());
  }
}
