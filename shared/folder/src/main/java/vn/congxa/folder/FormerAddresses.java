package vn.congxa.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.content.WayStore;
import vn.congxa.content.WrittenAddress;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;

/**
 * Where each address of a site leads once another one is in its place: to its article there, to its
 * section there, else to the page of the archive.
 */
final class FormerAddresses {
  private static final List<String> FEEDS = List.of("", "/rss.xml", "/atom.xml");

  /** That every site has. */
  private static final Set<String> PAGES =
      Set.of(
          "/",
          OwnAddress.SEARCH,
          OwnAddress.CONTACT,
          OwnAddress.SITE_MAP,
          OwnAddress.ACCESSIBILITY,
          OwnAddress.PRIVACY);

  private final PortalStores portal;
  private final Site from;
  private final Site into;
  private final String archive;
  private final Map<Place, String> ends = new HashMap<>();
  private final Map<Place, String> ways = new HashMap<>();

  private FormerAddresses(PortalStores portal, Site from, Site into, String archive) {
    this.portal = portal;
    this.from = from;
    this.into = into;
    this.archive = archive;
  }

  /**
   * By place, at each of the site's hosts.
   *
   * @param archive a path of the site that takes its place
   * @param taken where its articles are there
   * @param reports where its TTHC reports are there
   */
  static Map<Place, String> of(
      PortalStores portal,
      Site from,
      Site into,
      String archive,
      Map<Slug, Slug> taken,
      Optional<Slug> reports) {
    var addresses = new FormerAddresses(portal, from, into, archive);
    addresses.articles(taken);
    addresses.sections();
    addresses.reports(reports);
    addresses.ways();
    return addresses.atHosts();
  }

  private void articles(Map<Slug, Slug> taken) {
    portal.standings.forEachArticle(
        from.id(), standing -> ends.put(Place.ofArticle(standing.slug()), archive));
    taken.forEach((old, now) -> ends.put(Place.ofArticle(old), OwnAddress.article(now)));
  }

  private void sections() {
    for (var section : from.sections()) {
      var isThere = into.section(section.slug()).isPresent();
      for (var feed : FEEDS) {
        var own = OwnAddress.section(section.slug()) + feed;
        var other = archive.startsWith(OwnAddress.SECTIONS) ? archive + feed : archive;
        ends.put(Place.ofPath(own), isThere ? own : other);
      }
    }
  }

  // One commune's figures are no other's.
  private void reports(Optional<Slug> reports) {
    var to = reports.map(OwnAddress::article).orElse(archive);
    ends.put(Place.ofPath(OwnAddress.TTHC), to);
    for (var year : portal.reports.years(from.id())) {
      ends.put(Place.ofPath(OwnAddress.tthc(year.year())), to);
    }
  }

  private void ways() {
    portal.addresses.forEachWay(from.id(), way -> ways.put(way.from(), way.to()));
  }

  private Map<Place, String> atHosts() {
    var hosts = from.ref().names();
    var all = new HashMap<Place, String>();
    for (var host : hosts) {
      all.put(Place.ofHost(host), archive);
      ends.forEach((place, to) -> all.put(place.atHost(host), to));
    }
    ways.forEach((place, to) -> {
      var end = end(to, hosts);
      if (place.value().startsWith("//")) {
        all.put(place, end); // of a site that this one took the place of
      } else if (!ends.containsKey(place)) {
        hosts.forEach(host -> all.put(place.atHost(host), end));
      }
    });
    return all;
  }

  private String end(String way, List<String> hosts) {
    var to = way;
    for (var step = 0; step <= WayStore.LONGEST; step++) {
      var place = WrittenAddress.end(to, hosts);
      if (place.isEmpty()) {
        return to; // elsewhere on the web
      }
      var here = place.get().article().map(Place::ofArticle).orElse(place.get());
      var end = ends.get(here);
      if (end != null) {
        return end;
      }
      if (PAGES.contains(here.path())) {
        return here.path();
      }
      var further = ways.get(here);
      if (further == null) {
        return archive;
      }
      to = further;
    }
    return archive;
  }
}
