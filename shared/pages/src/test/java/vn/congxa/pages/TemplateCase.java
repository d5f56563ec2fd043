package vn.congxa.pages;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.congxa.pages.view.PageContext;
import vn.congxa.site.Site;

/** Templates, filled with the sample commune. */
abstract class TemplateCase {
  final Site site = Samples.site();
  final PageContext around = Samples.around();

  static Document page(String name, String html) {
    return Jsoup.parse(Page.kept(name, html));
  }
}
