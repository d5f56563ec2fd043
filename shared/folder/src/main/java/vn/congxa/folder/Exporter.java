package vn.congxa.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congxa.content.Slug;
import vn.congxa.content.Way;
import vn.congxa.content.WrittenAddress;
import vn.congxa.site.Site;

/** Writes a site as a content folder that imports again to the same state. */
public final class Exporter {
  /**
   * What is not in the folder, or not where one would look for it.
   *
   * @param missing files that articles name and the store does not have
   * @param underWay of how many articles that readers have there is work under way, in files of its
   *     own
   * @param binned how many articles are in the bin
   */
  public record Left(List<FolderFault> missing, int underWay, int binned) {
    public Left {
      missing = List.copyOf(missing);
    }
  }

  private final PortalStores portal;

  public Exporter(PortalStores portal) {
    this.portal = portal;
  }

  /** Writes the site as it is, without what was done on it. */
  public Left save(String siteId, Path folder, Progress progress) {
    return save(siteId, folder, false, progress);
  }

  /**
   * Writes the site.
   *
   * @param folder made if it is not there; must be empty
   * @param withHistory whether every version is written, and who did what
   * @return what is not in the folder
   * @throws IllegalArgumentException no such site, or a folder that is not empty
   */
  public Left save(String siteId, Path folder, boolean withHistory, Progress progress) {
    var site =
        portal
            .sites
            .find(siteId)
            .orElseThrow(() -> new IllegalArgumentException("there is no site " + siteId));
    try {
      refuseFilled(Files.createDirectories(folder));
      return write(site, folder, withHistory, progress);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private static void refuseFilled(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new IllegalArgumentException(folder + " is not empty");
      }
    }
  }

  private Left write(Site site, Path folder, boolean withHistory, Progress progress)
      throws IOException {
    var kept = KeptArticles.of(portal, site.id());
    var taken = new HashSet<Slug>();
    for (var article : kept.articles()) {
      if (article.isPublic()) {
        Optional.ofNullable(article.arrival().slug()).ifPresent(taken::add);
        taken.addAll(article.arrival().formerSlugs());
      }
    }
    var reports =
        portal.reports.years(site.id()).stream().flatMap(y -> y.reports().stream()).toList();
    var redirects = new TreeMap<String, String>();
    portal.addresses.forEachWay(
        site.id(),
        way -> {
          if (way.by() != Way.By.MOVE) { // that one is told in its article
            redirects.put(WrittenAddress.of(way.from()), way.to());
            way.from().article().ifPresent(taken::add);
          }
        });
    var visits =
        portal.visitDays.all(site.id(), VisitsText.portal(portal.sites.directory(), site.id()));
    var parts = Stream.of(!reports.isEmpty(), !redirects.isEmpty(), !visits.isEmpty(), withHistory);
    var others = 1 + Math.toIntExact(parts.filter(isThere -> isThere).count());
    var counter =
        new Summary.Counter(progress, kept.articles().size() + kept.underWay().size() + others);
    var exported = new ExportedArticles(portal.media, site, folder, taken);
    for (var article : kept.articles()) {
      counter.done(exported.write(article), Outcome.ADDED);
    }
    for (var work : kept.underWay()) {
      counter.done(exported.writeWork(work), Outcome.ADDED);
    }
    if (!reports.isEmpty()) {
      Files.writeString(folder.resolve(TthcFile.NAME), TthcText.write(reports, site.zone()));
      counter.done(TthcFile.NAME, Outcome.ADDED);
    }
    if (!redirects.isEmpty()) {
      Files.writeString(folder.resolve(RedirectsFile.NAME), RedirectsText.write(redirects));
      counter.done(RedirectsFile.NAME, Outcome.ADDED);
    }
    if (!visits.isEmpty()) {
      Files.writeString(folder.resolve(VisitsFile.NAME), VisitsText.write(visits));
      counter.done(VisitsFile.NAME, Outcome.ADDED);
    }
    if (withHistory) {
      new ExportedHistory(portal, site, folder, exported.images()).write();
      counter.done(ExportedHistory.FOLDER, Outcome.ADDED);
    }
    var content = new SiteFile.Content(site, exported.formerSections());
    Files.writeString(folder.resolve(SiteFile.NAME), SiteText.write(content));
    counter.done(SiteFile.NAME, Outcome.ADDED);
    return new Left(exported.missing(), kept.underWay().size(), kept.binned());
  }
}
