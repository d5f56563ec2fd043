package vn.congxa.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Place;
import vn.congxa.content.WrittenAddress;
import vn.congxa.finding.IndexProjection;

/**
 * What is done to a portal without a folder: lists and search indexes made anew, ways looked at and
 * taken away.
 */
final class StoredCommand {
  private final PortalStores portal;
  private final Console out;

  StoredCommand(PortalStores portal, Console out) {
    this.portal = portal;
    this.out = out;
  }

  /**
   * Makes anew what is ready.
   *
   * @param site null for every one
   */
  int rebuild(@Nullable String site) {
    var ids = site == null ? portal.sites.directory().sites().keySet() : Set.of(site);
    for (var id : ids) {
      if (portal.sites.findNow(id).isEmpty()) {
        throw new IllegalArgumentException("there is no site " + id);
      }
      var mended = new ArrayList<>(portal.projection.rebuild(id, List.of()));
      if (portal.indexes.filter(index -> isNew(index, id, site != null)).isPresent()) {
        mended.add("search");
      }
      portal.tthcImport.renew(id);
      out.line(id + ": " + (mended.isEmpty() ? "was right" : String.join(", ", mended)));
    }
    return ContentCommand.DONE;
  }

  /** One that is named is made anew in any case, as project-content does it. */
  private static boolean isNew(IndexProjection index, String site, boolean isNamed) {
    if (!isNamed) {
      return index.repair(site);
    }
    index.rebuild(site);
    return true;
  }

  /**
   * Lists the ways of a site, or takes one away.
   *
   * @param taken where it begins
   */
  int ways(String site, @Nullable String taken) {
    if (taken == null) {
      portal.addresses.forEachWay(
          site,
          way ->
              out.line(
                  String.join(
                      "  ",
                      WrittenAddress.of(way.from()),
                      way.to(),
                      way.by().name().toLowerCase(Locale.ROOT),
                      way.since().toString())));
      return ContentCommand.DONE;
    }
    Place from = WrittenAddress.place(taken);
    if (!portal.ways.take(site, from)) {
      out.line("No way begins at " + WrittenAddress.of(from) + ".");
      return ContentCommand.NOT_DONE;
    }
    out.line("Nothing leads on from " + WrittenAddress.of(from) + " any more.");
    return ContentCommand.DONE;
  }
}
