package vn.congxa.site;

/**
 * A place elsewhere that a site points to: a service, or a channel that it keeps.
 *
 * @param url https, http, mailto or tel, or a path of the site
 */
public record SiteLink(String name, String url) {
  public static final int LONGEST_NAME = 120;

  public SiteLink {
    if (name.isBlank() || url.isBlank()) {
      throw new IllegalArgumentException("a link without a name or an address");
    }
  }
}
