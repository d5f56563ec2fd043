package vn.congxa.site;

import vn.congxa.content.Place;
import vn.congxa.content.Slug;

/** Where the portal's pages are, on whatever host. */
public final class OwnAddress {
  public static final String ARTICLES = Place.ARTICLES;
  public static final String EDITION = "/ban-in";
  public static final String TEXT = "/van-ban.txt";
  public static final String SECTIONS = Place.SECTIONS;
  public static final String TTHC = "/tthc";
  public static final String SEARCH = "/tim-kiem";
  public static final String CONTACT = "/lien-he";
  public static final String SITE_MAP = "/so-do-trang";
  public static final String ACCESSIBILITY = "/kha-nang-tiep-can";
  public static final String PRIVACY = "/quyen-rieng-tu";
  public static final String CONSOLE = "/quan-tri";

  private OwnAddress() {}

  public static String article(Slug article) {
    return ARTICLES + article;
  }

  public static String edition(Slug article) {
    return article(article) + EDITION;
  }

  public static String text(Slug article) {
    return article(article) + TEXT;
  }

  public static String section(Slug section) {
    return SECTIONS + section;
  }

  public static String tthc(int year) {
    return TTHC + "/" + year;
  }

  /** The one address of a page, whatever host it was reached by. */
  public static String canonical(Site site, String path) {
    var host = site.hosts().isEmpty() ? "localhost" : site.hosts().getFirst();
    return (host.equals("localhost") ? "http://" : "https://") + host + path;
  }
}
