package vn.congxa.renderpages.view;

import java.util.List;
import vn.congxa.article.Slug;
import vn.congxa.site.Site;

/** Where pages are: on the host by which the visitor came, canonical addresses aside. */
public final class Addresses {
  public static final String TTHC = "/tthc";

  private Addresses() {}

  public static String section(Slug section) {
    return "/chuyen-muc/" + section;
  }

  public static String tthc(int year) {
    return TTHC + "/" + year;
  }

  static String following(String path, String cursor) {
    return path + "?cursor=" + cursor;
  }

  /** Every section, as seen from the page at {@code path}. */
  static List<Link> sections(Site site, String path) {
    return site.sections().stream()
        .map(section -> link(section(section.slug()), section.name(), path))
        .toList();
  }

  static Link link(String url, String name, String path) {
    return new Link(url, name, url.equals(path));
  }

  /** The one address of a page, whatever host it was reached by. */
  public static String canonical(Site site, String path) {
    var host = site.hosts().isEmpty() ? "localhost" : site.hosts().getFirst();
    return (host.equals("localhost") ? "http://" : "https://") + host + path;
  }
}
