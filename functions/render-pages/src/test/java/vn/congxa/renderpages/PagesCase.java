package vn.congxa.renderpages;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** The filled portal and its pages. */
abstract class PagesCase {
  final PagesPortal portal = new PagesPortal().filled();
  final RenderPagesHandler pages = portal.handler(portal.db().client());

  TestAnswer sample(String name) {
    return Event.sample("render-pages." + name + ".json").to(pages);
  }

  static Document page(TestAnswer answer) {
    return Jsoup.parse(answer.text());
  }
}
