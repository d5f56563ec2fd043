package vn.congxa.pages;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.Consumer;
import vn.congxa.pages.template.JtearticleGenerated;
import vn.congxa.pages.template.JteeditionGenerated;
import vn.congxa.pages.template.JtehomeGenerated;
import vn.congxa.pages.template.JteproblemGenerated;
import vn.congxa.pages.template.JtesearchGenerated;
import vn.congxa.pages.template.JtesectionGenerated;
import vn.congxa.pages.template.JtesitemapGenerated;
import vn.congxa.pages.template.JtestyleGenerated;
import vn.congxa.pages.template.JtetextGenerated;
import vn.congxa.pages.template.JtetthcGenerated;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.ListPage;
import vn.congxa.pages.view.ProblemPage;
import vn.congxa.pages.view.SearchPage;
import vn.congxa.pages.view.SiteOverviewPage;
import vn.congxa.pages.view.TextPage;
import vn.congxa.pages.view.TthcPage;

/** Views in, HTML out: the templates' methods called as they are, without a search by name. */
public final class Templates {
  private static final HtmlInterceptor NOTHING_ADDED =
      new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(
            String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
      };

  private Templates() {}

  public static String home(HomePage page) {
    return rendered(out -> JtehomeGenerated.render(out, NOTHING_ADDED, page));
  }

  public static String section(ListPage page) {
    return rendered(out -> JtesectionGenerated.render(out, NOTHING_ADDED, page));
  }

  public static String article(ArticlePage page) {
    return rendered(out -> JtearticleGenerated.render(out, NOTHING_ADDED, page));
  }

  public static String edition(ArticlePage page) {
    return rendered(out -> JteeditionGenerated.render(out, NOTHING_ADDED, page));
  }

  public static String siteMap(SiteOverviewPage page) {
    return rendered(out -> JtesitemapGenerated.render(out, NOTHING_ADDED, page));
  }

  public static String text(TextPage page) {
    return rendered(out -> JtetextGenerated.render(out, NOTHING_ADDED, page));
  }

  public static String tthc(TthcPage page) {
    return rendered(out -> JtetthcGenerated.render(out, NOTHING_ADDED, page));
  }

  public static String search(SearchPage page) {
    return rendered(out -> JtesearchGenerated.render(out, NOTHING_ADDED, page));
  }

  public static String problem(ProblemPage page) {
    return rendered(out -> JteproblemGenerated.render(out, NOTHING_ADDED, page));
  }

  /** What stands between the tags of every page's style, by whose hash browsers accept it. */
  public static String style() {
    var element = rendered(out -> JtestyleGenerated.render(out, NOTHING_ADDED));
    return element.substring(element.indexOf('>') + 1, element.lastIndexOf("</"));
  }

  private static String rendered(Consumer<HtmlTemplateOutput> template) {
    var text = new StringOutput(16_384);
    template.accept(new OwaspHtmlTemplateOutput(text));
    return LineBreaks.between(text.toString());
  }
}
