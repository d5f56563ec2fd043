package vn.congxa.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;
import vn.congxa.tthc.TthcReport;

/** Which sites a stack has, and how each of them is kept up. */
public final class SiteList {
  /**
   * A site.
   *
   * @param articles that readers have, or will have at their time
   * @param published when the newest that readers have came out; null where there is none
   * @param report of the latest month; null where there is none
   * @param visits with those of the portal before
   */
  public record Line(
      String id,
      String name,
      List<String> hosts,
      int articles,
      @Nullable Instant published,
      @Nullable TthcReport report,
      long visits) {}

  private final PortalStores portal;
  private final SiteBelongingsStore belongings;

  public SiteList(PortalStores portal, SiteBelongingsStore belongings) {
    this.portal = portal;
    this.belongings = belongings;
  }

  /** By id. Five requests a site, and one for each megabyte of its lists. */
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    portal.sites.directoryNow().sites().values().stream()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .forEach(site -> lines.add(line(site)));
    return lines;
  }

  private Line line(SiteRef site) {
    var newest = portal.lists.newest(site.id(), null, 1, null, portal.clock.instant()).items();
    return new Line(
        site.id(),
        portal.sites.find(site.id()).map(Site::name).orElse(""),
        site.hosts(),
        portal.lists.count(site.id()),
        newest.stream().map(Headline::publishedAt).findFirst().orElse(null),
        portal.reports.newest(site.id()).report().orElse(null),
        site.carriedOver() + belongings.visits(site.id()));
  }
}
