package vn.congxa.folder;

import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.WorkState;
import vn.congxa.site.Site;

/** Stores what a folder has of work over articles that readers have, once those are there. */
final class ImportedWork {
  private final PortalStores portal;
  private final Site site;
  private final boolean overwrite;
  private final boolean dry;

  ImportedWork(PortalStores portal, Site site, boolean overwrite, boolean dry) {
    this.portal = portal;
    this.site = site;
    this.overwrite = overwrite;
    this.dry = dry;
  }

  /** Whoever has begun to work on it since goes on with their own. */
  Outcome store(FolderArticle given) {
    var known = portal.arrivals.known(site.id(), given.id(), given.arrival());
    var opened = known.opened();
    if (opened == null) {
      return dry && known.isNew() ? Outcome.ADDED : Outcome.CONFLICT;
    }
    var isAtRest = opened.state().life().work() == WorkState.NONE;
    var isSame =
        isAtRest
            ? opened.text().equals(given.arrival().text())
            : given.saysTheSameAs(Arrival.ofWork(opened));
    if (isSame) {
      return Outcome.UNCHANGED;
    }
    if (!overwrite && !(isAtRest && known.isAsImported())) {
      return Outcome.CONFLICT;
    }
    if (dry) {
      return Outcome.ADDED;
    }
    var now = portal.clock.instant();
    return portal.arrivals.work(site.id(), opened, given.arrival(), now, site.zone())
        ? Outcome.ADDED
        : Outcome.CONFLICT;
  }
}
