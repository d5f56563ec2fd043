package vn.congxa.markup;

import org.jsoup.nodes.Entities;

/** Where links may lead, in articles and beside them. */
public final class Links {
  public static final int LONGEST = 2_000;

  private Links() {}

  /** The web, a letter, a call, or a path of the site. */
  public static boolean isLink(String address) {
    return address.length() <= LONGEST && HtmlPolicy.LINK.matcher(address).matches();
  }

  /** Whether a body keeps its link there; the sanitiser itself says so. */
  public static boolean stays(String address) {
    var link = "<a href=\"" + Entities.escape(address) + "\">x</a>";
    return HtmlPolicy.BODY.sanitize(link).contains("href");
  }

  /** Where a picture may be shown from: the web over {@code https}, or a path of the site. */
  public static boolean isPicture(String address) {
    return HtmlPolicy.IMAGE.matcher(address).matches();
  }

  /** The web or a path of the site, in ASCII as headers have it. */
  public static boolean isPlace(String address) {
    return address.length() <= LONGEST
        && HtmlPolicy.PLACE.matcher(address).matches()
        && address.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }
}
