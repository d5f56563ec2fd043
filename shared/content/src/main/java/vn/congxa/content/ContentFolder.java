package vn.congxa.content;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.congxa.site.Site;
import vn.congxa.tthc.TthcReport;

/**
 * What a portal holds, as plain files: read and found right, nothing written yet.
 *
 * @param root where it lies
 * @param images those that articles refer to
 * @param unnamedImages how many files lie beside them and stay where they are
 */
public record ContentFolder(
    Path root,
    Site site,
    List<FolderArticle> articles,
    List<FolderImage> images,
    List<TthcReport> reports,
    int unnamedImages) {
  private static final Set<String> PARTS =
      Set.of(SiteFile.NAME, ArticleFile.FOLDER, FolderImages.FOLDER, TthcFile.NAME, "README.md");

  public ContentFolder {
    articles = List.copyOf(articles);
    images = List.copyOf(images);
    reports = List.copyOf(reports);
  }

  /**
   * Reads a folder and checks everything in it.
   *
   * @param clock what was counted later than it says is a fault
   * @throws FaultyFolder with everything that is wrong
   */
  public static ContentFolder read(Path root, Clock clock) throws FaultyFolder {
    var faults = new FolderFaults();
    var files = new FolderFiles(root, faults);
    for (var name : files.names("")) {
      if (!PARTS.contains(name)) {
        faults.add(name, 0, "is no part of a content folder");
      }
    }
    var site = SiteFile.read(files, faults);
    var reports = TthcFile.read(files, faults, clock.instant(), site.site().zone());
    var images = new FolderImages(files, faults, site.site().id());
    var articles = new ArrayList<FolderArticle>();
    for (var name : files.names(ArticleFile.FOLDER)) {
      var article = ArticleFile.read(name, files, faults, images, site);
      if (article != null) {
        articles.add(article);
      }
    }
    var unnamed = images.unnamed();
    faults.orThrow();
    return new ContentFolder(
        root, site.site(), articles, List.copyOf(images.all()), reports, unnamed);
  }
}
