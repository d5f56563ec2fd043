package vn.congxa.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congxa.content.Slug;

/** Where the portal's pages are, on whatever host. */
public final class OwnAddress {
  public static final String ARTICLES = "/bai-viet/";
  public static final String EDITION = "/ban-in";
  public static final String TEXT = "/van-ban.txt";
  public static final String SECTIONS = "/chuyen-muc/";
  public static final String TTHC = "/tthc";
  public static final String CONTACT = "/lien-he";
  public static final String SITE_MAP = "/so-do-trang";
  public static final String ACCESSIBILITY = "/kha-nang-tiep-can";
  public static final String PRIVACY = "/quyen-rieng-tu";

  private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Pattern PAGE =
      Pattern.compile(
          String.join(
              "|",
              ARTICLES + SLUG + "(?:" + EDITION + "|" + TEXT + ")?",
              "(?:" + SECTIONS + SLUG + ")?/(?:rss|atom)\\.xml",
              SECTIONS + SLUG,
              TTHC + "(?:/[0-9]{4})?",
              CONTACT,
              SITE_MAP,
              ACCESSIBILITY,
              PRIVACY,
              "/sitemap\\.xml"));
  private static final Pattern APPENDED = Pattern.compile("[\\p{P}\\p{S}]+$");
  private static final int LONGEST = 200;

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

  /**
   * The page that is meant by an address in capitals, with a slash at its end, or with the bracket
   * or stop that chat programs take for a part of it; empty where it is no other than what was
   * asked for. Whether there is such an article or section it does not know.
   */
  public static Optional<String> meant(String path) {
    if (path.length() > LONGEST) {
      return Optional.empty();
    }
    var tidy = APPENDED.matcher(path).replaceFirst("").toLowerCase(Locale.ROOT);
    return tidy.equals(path) || !PAGE.matcher(tidy).matches()
        ? Optional.empty()
        : Optional.of(tidy);
  }
}
