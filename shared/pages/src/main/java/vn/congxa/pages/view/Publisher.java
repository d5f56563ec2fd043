package vn.congxa.pages.view;

import java.util.List;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;

/**
 * Who answers for a site, and how to reach them.
 *
 * @param phone what it says, and links where that is a number, as is {@code email}
 * @param channels that the commune keeps elsewhere
 */
public record Publisher(
    String editorInChief, String address, List<Said> phone, List<Said> email, List<Link> channels) {

  static Publisher of(Site site) {
    return new Publisher(
        site.editorInChief(),
        site.address(),
        Contacts.phones(site.phone()),
        Contacts.emails(site.email()),
        links(site.profile().channels()));
  }

  static List<Link> links(List<SiteLink> links) {
    return links.stream().map(link -> new Link(link.url(), link.name())).toList();
  }
}
