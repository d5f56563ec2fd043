package vn.congxa.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.congxa.content.Place;
import vn.congxa.content.Way;
import vn.congxa.content.WayStore;
import vn.congxa.content.WrittenAddress;

/** Stores a folder's ways beside those that the portal has already. */
final class ImportedWays {
  private final PortalStores portal;
  private final String site;
  private final List<String> hosts;
  private final Map<Place, String> given;

  ImportedWays(PortalStores portal, ContentFolder content) {
    this.portal = portal;
    this.site = content.site().id();
    this.hosts = content.hosts();
    this.given = content.redirects();
  }

  /**
   * Looks at what they come to together with the ways and articles of the portal.
   *
   * @throws FaultyFolder some lead in a circle, or from where an article is
   */
  void refuseFaulty() throws FaultyFolder {
    var faults = new FolderFaults();
    new RedirectLoops(together(), hosts)
        .find(from -> fault(from, "leads back to itself by ways that the portal has", faults));
    new TreeSet<>(names(portal.addresses.taken(site, given.keySet())))
        .forEach(from -> fault(new Place(from), "is the address of an article", faults));
    faults.orThrow();
  }

  private static Set<String> names(Set<Place> places) {
    return places.stream().map(Place::value).collect(Collectors.toSet());
  }

  private static void fault(Place from, String reason, FolderFaults faults) {
    faults.add(RedirectsFile.NAME, 0, "from: " + WrittenAddress.of(from) + " " + reason);
  }

  /** These, and those of the portal to which they lead. */
  private Map<Place, String> together() {
    var all = new HashMap<>(given);
    var ends = ends(given.values());
    for (var step = 0; step < WayStore.LONGEST && !ends.isEmpty(); step++) {
      ends.removeAll(all.keySet());
      var further = new ArrayList<String>();
      portal
          .addresses
          .ways(site, ends)
          .forEach((from, way) -> {
            all.put(from, way.to());
            further.add(way.to());
          });
      ends = ends(further);
    }
    return all;
  }

  private Set<Place> ends(Iterable<String> ways) {
    var ends = new HashSet<Place>();
    for (var to : ways) {
      WrittenAddress.end(to, hosts)
          .ifPresent(end -> {
            ends.add(end);
            ends.add(Place.ofPath(end.path()));
          });
    }
    return ends;
  }

  /** What storing them would come to. */
  Outcome planned() {
    var stored = portal.addresses.ways(site, given.keySet());
    var isThere =
        given.entrySet().stream()
            .allMatch(way -> {
              var there = stored.get(way.getKey());
              return there != null && there.to().equals(way.getValue());
            });
    return isThere ? Outcome.UNCHANGED : stored.isEmpty() ? Outcome.ADDED : Outcome.REPLACED;
  }

  /** Stores those that differ. */
  Outcome store() {
    var stored = portal.addresses.ways(site, given.keySet());
    var laid = new HashSet<WayStore.Laid>();
    var now = portal.clock.instant();
    given.forEach((from, to) -> {
      var there = stored.get(from);
      if (there == null || !there.to().equals(to)) {
        laid.add(portal.ways.lay(site, new Way(from, to, now, Way.By.IMPORT), hosts));
      }
    });
    if (laid.contains(WayStore.Laid.CIRCLE) || laid.contains(WayStore.Laid.OVER_CONTENT)) {
      return Outcome.CONFLICT; // somebody else was at work meanwhile
    }
    if (!laid.contains(WayStore.Laid.LAID)) {
      return Outcome.UNCHANGED;
    }
    return stored.isEmpty() ? Outcome.ADDED : Outcome.REPLACED;
  }
}
