package vn.congxa.pages.view;

import java.util.List;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;

/**
 * Who answers for a site, and how to reach them.
 *
 * @param phoneUrl {@code tel:} and digits
 * @param channels that the commune keeps elsewhere
 */
public record Publisher(
    String editorInChief,
    String address,
    String phone,
    String phoneUrl,
    String email,
    List<Link> channels) {

  static Publisher of(Site site) {
    return new Publisher(
        site.editorInChief(),
        site.address(),
        site.phone(),
        "tel:" + digits(site.phone()),
        site.email(),
        links(site.profile().channels()));
  }

  static List<Link> links(List<SiteLink> links) {
    return links.stream().map(link -> new Link(link.url(), link.name())).toList();
  }

  private static String digits(String phone) {
    var digits = new StringBuilder(phone.startsWith("+") ? "+" : "");
    phone.chars().filter(c -> c >= '0' && c <= '9').forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
