package vn.congxa.restore;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.restore.TwinStore.Side;
import vn.congxa.site.SavedSite;
import vn.congxa.site.Site;
import vn.congxa.site.SiteDirectory;
import vn.congxa.site.SiteOutcome;
import vn.congxa.site.SiteStore;

/**
 * The site itself, and that it is listed in the directory, which belongs to no site: of the
 * directory nothing else is touched.
 */
final class SiteRestoreStore implements RestoringStore {
  private final SiteStore copy;
  private final SiteStore live;
  private final byte[] key;

  /**
   * Over these tables.
   *
   * @param key signs cursors of a stack whose copy has no key
   */
  SiteRestoreStore(Side copy, Side live, byte[] key) {
    this.copy = new SiteStore(copy.db(), copy.table());
    this.live = new SiteStore(live.db(), live.table());
    this.key = key.clone();
  }

  @Override
  public void restore(String site, PutBackStore to) {
    var then = copy.saved(site).orElse(null);
    var now = live.saved(site);
    if (then == null) {
      now.ifPresent(_ -> to.stays(name(site)));
      return;
    }
    var directory = live.directory();
    refuseTaken(then.site(), directory);
    var isSame = now.map(SavedSite::site).equals(Optional.of(then.site()));
    if (isSame && then.site().ref().equals(directory.sites().get(site))) {
      to.right();
      return;
    }
    to.done(name(site), now.isEmpty());
    if (to.isWriting()) {
      to.flush(); // readers find the site once the rest is there
      write(then, now.map(SavedSite::version).orElse(0L));
    }
  }

  private void write(SavedSite then, long seen) {
    var signs = copy.directory().key();
    var next = Math.max(then.version(), seen + 1);
    var outcome = live.replace(seen, next, then.site(), signs.length > 0 ? signs : key, List::of);
    if (!(outcome instanceof SiteOutcome.Made)) {
      throw new Refused(Code.BUSY); // somebody is at it: the same command completes it
    }
  }

  private static void refuseTaken(Site site, SiteDirectory directory) {
    var hosts = new HashSet<>(site.hosts());
    hosts.addAll(site.profile().formerHosts());
    for (var other : directory.sites().values()) {
      if (!other.id().equals(site.id())) {
        var its = new HashSet<>(other.hosts());
        its.addAll(other.formerHosts());
        its.retainAll(hosts);
        if (!its.isEmpty()) {
          throw new IllegalArgumentException(
              "the copy gives "
                  + site.id()
                  + " the host "
                  + its.iterator().next()
                  + ", which is of the site "
                  + other.id()
                  + " by now: take it from there first");
        }
      }
    }
  }

  private static String name(String site) {
    return site + "  site";
  }
}
