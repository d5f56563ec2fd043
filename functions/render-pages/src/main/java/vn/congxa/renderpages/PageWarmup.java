package vn.congxa.renderpages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.Frame;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.ListPage;
import vn.congxa.pages.view.ListPart;
import vn.congxa.pages.view.Neighbours;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.Panel;
import vn.congxa.pages.view.ProblemPage;
import vn.congxa.pages.view.TthcPage;
import vn.congxa.pages.view.Visitors;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/** A page of each kind, made to memory, and each way to the tables gone once. */
record PageWarmup(Sources sources) implements Runnable {
  private static final Instant THEN = Instant.EPOCH;
  private static final Slug SLUG = new Slug("x");
  private static final String BODY =
      "<h2>x</h2><p>&amp;<img src=\"/media/x\" alt=\"x\" width=\"1\"></p><table></table>";

  @Override
  public void run() {
    sources.sites().prime();
    var nobody = new SiteRef("#rehearsal", ZoneOffset.UTC, 0, List.of());
    sources.reading().of(nobody).at(Place.ofArticle(SLUG)).near(SLUG).report().counts().read();
    render(site());
  }

  private void render(Site site) {
    var counts = new Counts(1, 1);
    var report =
        new TthcReport(TthcYear.FIRST, 1, counts, List.of(new FieldCounts("x", counts)), THEN);
    var year = new TthcYear(TthcYear.FIRST, 1, List.of(report));
    var asked = PageRequest.at("/", THEN);
    var panel = Panel.of(report, site, asked.words());
    var around = new PageContext(Visitors.UNKNOWN, panel, sources.assets(), asked, true);
    var article = article();
    var headlines = Collections.nCopies(HomePage.NEWEST + 1, article.headline());
    var part = new ListPart(headlines, "x", false, null);
    Templates.home(HomePage.of(site, headlines, "x", around));
    Templates.section(ListPage.section(site, site.sections().getFirst(), part, around));
    Templates.article(ArticlePage.of(article, new Neighbours(headlines, headlines), site, around));
    Templates.tthc(TthcPage.of(year, List.of(TthcYear.FIRST), site, around));
    var refused = new Refused(Code.NOT_FOUND);
    Templates.problem(
        ProblemPage.of(refused, "/", asked.words(), head -> Frame.of(site, "/", head, around)));
  }

  private static Site site() {
    return new Site(
        "x",
        "x",
        List.of(),
        ZoneOffset.UTC,
        "x",
        "x",
        "0",
        "x",
        List.of(new Section(SLUG, "x")),
        0);
  }

  private static Article article() {
    return new Article(
        SLUG,
        SLUG,
        "x",
        "x",
        BODY,
        new Figure("x", "x", "x", 1, 1),
        "x",
        "x",
        THEN,
        Status.PUBLISHED,
        null,
        THEN,
        1,
        List.of(new Figure("x", "x", null, 1, 1, List.of(1))),
        List.of(),
        List.of(),
        List.of());
  }
}
