package vn.congxa.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.congxa.content.Slug;
import vn.congxa.content.Way;
import vn.congxa.content.WrittenAddress;
import vn.congxa.site.Site;

/** Writes a site as a content folder that imports again to the same state. */
public final class Exporter {
  /**
   * What is not in the folder.
   *
   * @param missing files that articles name and the store does not have
   * @param underWay of how many articles that readers have there is work under way
   */
  public record Left(List<FolderFault> missing, int underWay) {
    public Left {
      missing = List.copyOf(missing);
    }
  }

  private final PortalStores portal;

  public Exporter(PortalStores portal) {
    this.portal = portal;
  }

  /**
   * Writes the site.
   *
   * @param folder made if it is not there; must be empty
   * @return what is not in the folder
   * @throws IllegalArgumentException no such site, or a folder that is not empty
   */
  public Left save(String siteId, Path folder, Progress progress) {
    var site =
        portal
            .sites
            .find(siteId)
            .orElseThrow(() -> new IllegalArgumentException("there is no site " + siteId));
    try {
      refuseFilled(Files.createDirectories(folder));
      return write(site, folder, progress);
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

  private Left write(Site site, Path folder, Progress progress) throws IOException {
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
    var others = 1 + (reports.isEmpty() ? 0 : 1) + (redirects.isEmpty() ? 0 : 1);
    var counter = new Summary.Counter(progress, kept.articles().size() + others);
    var exported = new ExportedArticles(portal.media, site, folder, taken);
    for (var article : kept.articles()) {
      counter.done(exported.write(article), Outcome.ADDED);
    }
    if (!reports.isEmpty()) {
      Files.writeString(folder.resolve(TthcFile.NAME), TthcText.write(reports, site.zone()));
      counter.done(TthcFile.NAME, Outcome.ADDED);
    }
    if (!redirects.isEmpty()) {
      Files.writeString(folder.resolve(RedirectsFile.NAME), RedirectsText.write(redirects));
      counter.done(RedirectsFile.NAME, Outcome.ADDED);
    }
    var content = new SiteFile.Content(site, exported.formerSections());
    Files.writeString(folder.resolve(SiteFile.NAME), SiteText.write(content));
    counter.done(SiteFile.NAME, Outcome.ADDED);
    return new Left(exported.missing(), kept.underWay());
  }
}
