package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.content.Attachment;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.http.Refused;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.FoundCard;
import vn.congxa.pages.view.Frame;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.ListPage;
import vn.congxa.pages.view.ListPart;
import vn.congxa.pages.view.Neighbours;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.Panel;
import vn.congxa.pages.view.ProblemPage;
import vn.congxa.pages.view.SearchForm;
import vn.congxa.pages.view.SearchPage;
import vn.congxa.pages.view.SiteOverviewPage;
import vn.congxa.pages.view.TextPage;
import vn.congxa.pages.view.TthcPage;
import vn.congxa.pages.view.Visitors;
import vn.congxa.pages.view.Words;
import vn.congxa.site.Alert;
import vn.congxa.site.Profile;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/** What somebody might put into a field ends as text on every page. */
class HostileTextTest {
  private static final String EVIL =
      "\"'><script>evil()</script><img src=x onerror=evil()>{{x}}${x}</title></style>&lt; javascript:evil()";

  private final Slug slug = new Slug("x");
  private final Site site =
      new Site(
          "x",
          EVIL,
          List.of("\"><script>evil()</script>"),
          ZoneOffset.UTC,
          EVIL,
          EVIL,
          EVIL,
          EVIL,
          List.of(new Section(slug, EVIL)),
          0,
          new Profile(
              List.of(),
              new Alert(EVIL, "/x", Samples.MORNING.plusSeconds(60)),
              List.of(new SiteLink(EVIL, "https://x/")),
              List.of(new SiteLink(EVIL, "https://x/"))));
  private final TthcReport report =
      new TthcReport(
          2026,
          1,
          new Counts(1, 0),
          List.of(new FieldCounts(EVIL, new Counts(1, 0))),
          Samples.MORNING);
  // As the sanitiser would write it.
  private static final String BODY =
      "<p>Sạch.</p><p><img src=\"/media/%1$s\" alt=\"%1$s\" width=\"9\"></p>"
              .formatted(Entities.escape(EVIL).replace("\"", "&quot;"))
          + "<table><caption>%s</caption><tbody><tr><td>1</td></tr></tbody></table>"
              .formatted(Entities.escape(EVIL));

  private final PageContext around =
      new PageContext(
          new Visitors(EVIL, EVIL, EVIL),
          Panel.of(report, site, Words.VIETNAMESE),
          new PageContext.AssetUrls("/assets/a.js", "/assets/a.svg", "/assets/a.png"),
          PageRequest.at("/" + EVIL, Samples.MORNING),
          true);
  private final Article article =
      new Article(
          slug,
          slug,
          EVIL,
          EVIL,
          BODY,
          new Figure(EVIL, EVIL, EVIL, 1, 1),
          EVIL,
          EVIL,
          Samples.MORNING,
          Status.PUBLISHED,
          null,
          Samples.MORNING,
          1,
          List.of(new Figure(EVIL, EVIL, null, 1, 1, List.of(1))),
          List.of(new Attachment(EVIL, EVIL, 1)),
          List.of(),
          List.of());
  private final ListPart part =
      new ListPart(List.of(article.headline(), article.headline()), EVIL, true, EVIL);

  @Test
  void in_lists() {
    var many = Collections.nCopies(9, article.headline());
    assertHarmless(Templates.home(HomePage.of(site, many, EVIL, around)));
    assertHarmless(Templates.section(ListPage.older(site, part, around)));
    assertHarmless(Templates.siteMap(SiteOverviewPage.of(site, many, around)));
    var section = site.sections().getFirst();
    assertHarmless(Templates.section(ListPage.section(site, section, part, around)));
  }

  @Test
  void in_an_article() {
    var headlines = part.headlines();
    var page = ArticlePage.of(article, new Neighbours(headlines, headlines), site, around);
    assertHarmless(Templates.article(page));
    assertHarmless(Templates.edition(page));
  }

  @Test
  void in_what_a_site_says_of_itself() {
    assertHarmless(Templates.text(TextPage.contact(site, around)));
    assertHarmless(Templates.text(TextPage.privacy(site, around)));
  }

  @Test
  void in_a_year_of_reports() {
    var year = new TthcYear(2026, 1, List.of(report));
    assertHarmless(Templates.tthc(TthcPage.of(year, List.of(year.year()), site, around)));
  }

  @Test
  void in_a_search() {
    var form = SearchForm.of(site, EVIL, "x", EVIL, EVIL);
    var marked = Entities.escape(EVIL);
    var card = FoundCard.of(article, marked, marked, site, Words.VIETNAMESE);
    var total = new SearchPage.Total(1, true);
    var fit = SearchPage.Fit.SOME;
    var cards = List.of(card);
    assertHarmless(Templates.search(SearchPage.blank(site, form, around)));
    assertHarmless(
        Templates.search(
            SearchPage.found(site, form, cards, fit, total, "/tim-kiem?q=" + EVIL, around)));
    var newest = List.of(article.headline());
    assertHarmless(
        Templates.search(SearchPage.nothing(site, form, "/tim-kiem?q=" + EVIL, newest, around)));
  }

  @Test
  void in_a_refusal() {
    var refused = new Refused(ContentProblem.WITHDRAWN, EVIL);
    assertHarmless(
        Templates.problem(
            ProblemPage.of(
                refused, EVIL, Words.ENGLISH, head -> Frame.of(site, EVIL, head, around))));
  }

  private static void assertHarmless(String html) {
    var page = Jsoup.parse(html);
    assertThat(page.select("script[src]").eachAttr("src")).containsExactly("/assets/a.js");
    var blocks = page.select("script:not([src])");
    assertThat(blocks).hasSizeLessThanOrEqualTo(1);
    assertThat(blocks.eachAttr("type")).allMatch("application/ld+json"::equals);
    assertThat(blocks).allMatch(block -> !block.data().contains("<"));
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("title, h1")).isNotEmpty();
    for (var element : page.getAllElements()) {
      for (var attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
        if (Set.of("href", "src", "srcset").contains(attribute.getKey())) {
          assertThat(attribute.getValue()).matches("(?s)(/|https://|http://|#|mailto:|tel:).*");
        }
      }
    }
    assertThat(page.text()).contains("<script>evil()</script>");
  }
}
