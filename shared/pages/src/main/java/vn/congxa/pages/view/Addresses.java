package vn.congxa.pages.view;

import java.util.List;
import vn.congxa.content.Slug;
import vn.congxa.site.Site;

/** Where pages are: on the host by which the visitor came, canonical addresses aside. */
public final class Addresses {
  public static final String TTHC = "/tthc";
  public static final String CONTACT = "/lien-he";
  public static final String SITE_MAP = "/so-do-trang";
  public static final String ACCESSIBILITY = "/kha-nang-tiep-can";
  public static final String PRIVACY = "/quyen-rieng-tu";

  private Addresses() {}

  public static String section(Slug section) {
    return "/chuyen-muc/" + section;
  }

  public static String tthc(int year) {
    return TTHC + "/" + year;
  }

  static String part(String path, String cursor) {
    return path + "?cursor=" + cursor;
  }

  /** Every section, as seen from the page at {@code path}. */
  static List<Link> sections(Site site, String path, Words words) {
    return site.sections().stream()
        .map(section -> link(section(section.slug()), section.name(), path, words))
        .toList();
  }

  static Link link(String url, String name, String path, Words words) {
    return new Link(words.at(url), name, url.equals(path));
  }

  /** The one address of a page, whatever host it was reached by. */
  public static String canonical(Site site, String path) {
    var host = site.hosts().isEmpty() ? "localhost" : site.hosts().getFirst();
    return (host.equals("localhost") ? "http://" : "https://") + host + path;
  }
}
