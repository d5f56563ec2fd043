package vn.congxa.pages.view;

import java.util.List;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;

/** Ways to pages, on the host by which the visitor came. */
final class Addresses {
  private Addresses() {}

  static String part(String path, String cursor) {
    return path + "?cursor=" + cursor;
  }

  /** Every section, as seen from the page at {@code path}. */
  static List<Link> sections(Site site, String path, Words words) {
    return site.sections().stream()
        .map(section -> link(OwnAddress.section(section.slug()), section.name(), path, words))
        .toList();
  }

  static Link link(String url, String name, String path, Words words) {
    return new Link(words.at(url), name, url.equals(path));
  }
}
