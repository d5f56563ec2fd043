package vn.congxa.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.ArticleIds;
import vn.congxa.content.Slug;
import vn.congxa.content.Way;
import vn.congxa.content.WrittenAddress;
import vn.congxa.newsroom.Arrival;
import vn.congxa.site.Site;

/** Holds a content folder against a site: whether all that the site has is in it. */
final class ExportCheck {
  private final PortalStores portal;

  ExportCheck(PortalStores portal) {
    this.portal = portal;
  }

  /**
   * What the site has and the folder has not, or not so, by the file in which it would be.
   *
   * @throws FaultyFolder it could not be brought back from there
   */
  List<FolderFault> missing(Site site, Path folder) throws FaultyFolder {
    var content = ContentFolder.read(folder, portal.clock);
    var missing = new ArrayList<FolderFault>();
    if (!content.site().equals(site)) {
      missing.add(new FolderFault(SiteFile.NAME, 0, "the site is another by now, or not this one"));
    }
    if (!Files.isDirectory(folder.resolve(ExportedHistory.FOLDER))) {
      missing.add(new FolderFault(ExportedHistory.FOLDER, 0, "is missing: --with-history"));
    }
    var all = KeptArticles.of(portal, site.id());
    compare(all.articles(), byId(site.id(), content.articles()), missing);
    compare(all.underWay(), byId(site.id(), content.work()), missing);
    for (var year : portal.reports.years(site.id())) {
      for (var report : year.reports()) {
        if (content.reports().stream()
            .noneMatch(r -> r.saysTheSameAs(report) && r.updatedAt().equals(report.updatedAt()))) {
          var month = report.year() + "-" + report.month();
          missing.add(new FolderFault(TthcFile.NAME, 0, "lacks the report of " + month));
        }
      }
    }
    portal.addresses.forEachWay(
        site.id(),
        way -> {
          if (way.by() != Way.By.MOVE && !way.to().equals(content.redirects().get(way.from()))) {
            var from = WrittenAddress.of(way.from());
            missing.add(new FolderFault(RedirectsFile.NAME, 0, "lacks the way from " + from));
          }
        });
    return missing;
  }

  private static void compare(
      List<ExportedArticle> all, Map<String, FolderArticle> given, List<FolderFault> missing) {
    for (var kept : all) {
      if (!isSaid(given.get(kept.id()), kept.arrival())) {
        missing.add(article(kept));
      }
    }
  }

  private static Map<String, FolderArticle> byId(String site, List<FolderArticle> articles) {
    var given = new HashMap<String, FolderArticle>();
    for (var article : articles) {
      var named = article.id();
      given.put(named == null ? ArticleIds.of(site, first(article.arrival())) : named, article);
    }
    return given;
  }

  private static Slug first(Arrival arrival) {
    var slug = arrival.slug();
    if (slug == null) {
      throw new IllegalStateException("an article with neither a name nor an address");
    }
    return arrival.formerSlugs().isEmpty() ? slug : arrival.formerSlugs().getFirst();
  }

  private static boolean isSaid(@Nullable FolderArticle given, Arrival kept) {
    return given != null && (given.isStoredAs(kept) || given.saysTheSameAs(kept));
  }

  private static FolderFault article(ExportedArticle kept) {
    var slug = kept.arrival().slug();
    var name = slug == null ? kept.id() : slug.value();
    return new FolderFault(
        ArticleFile.FOLDER + "/" + name + ArticleFile.EXTENSION,
        0,
        "is not in the folder as the portal has it");
  }
}
