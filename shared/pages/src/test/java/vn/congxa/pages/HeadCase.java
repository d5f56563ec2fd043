package vn.congxa.pages;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.congxa.content.Article;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.ListPage;
import vn.congxa.pages.view.ListPart;
import vn.congxa.pages.view.Neighbours;
import vn.congxa.site.Site;

/** Pages of the sample commune, for what a program learns of them. */
abstract class HeadCase {
  static final String HOST = "https://anbinhdong.example.vn";

  final Site site = Samples.site();
  final ListPart part = new ListPart(Samples.headlines(3), null, false, null);

  Document home(Site of) {
    return page(Templates.home(HomePage.of(of, part.headlines(), null, Samples.around())));
  }

  Document section() {
    var first = site.sections().getFirst();
    return page(Templates.section(ListPage.section(site, first, part, Samples.around())));
  }

  static Document article(Site of) {
    var article = of.id().equals("x") ? Hostile.article() : Samples.article();
    return page(Templates.article(ArticlePage.of(article, Neighbours.NONE, of, Samples.around())));
  }

  static Document page(String html) {
    return Jsoup.parse(html);
  }

  static Article withoutLead(Article article) {
    return new Article(
        article.slug(),
        article.section(),
        article.title(),
        "",
        article.body(),
        article.image(),
        article.author(),
        article.source(),
        article.publishedAt(),
        article.status(),
        null,
        article.updatedAt(),
        1);
  }
}
