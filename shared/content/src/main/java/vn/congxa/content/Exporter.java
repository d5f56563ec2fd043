package vn.congxa.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.congxa.article.Article;
import vn.congxa.content.html.ArticleHtml;
import vn.congxa.content.html.Markdown;
import vn.congxa.site.Site;

/** Writes a site as a content folder that imports again to the same state. */
public final class Exporter {
  private final Portal portal;

  public Exporter(Portal portal) {
    this.portal = portal;
  }

  /**
   * Writes the site.
   *
   * @param folder made if it is not there; must be empty
   * @return what could not be written: images that articles name and the store does not have
   * @throws IllegalArgumentException no such site, or a folder that is not empty
   */
  public List<FolderFault> save(String siteId, Path folder, Progress progress) {
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

  private List<FolderFault> write(Site site, Path folder, Progress progress) throws IOException {
    var articles = new ArrayList<Article>();
    portal.articles.forEach(site.id(), articles::add);
    var reports =
        portal.reports.years(site.id()).stream().flatMap(y -> y.reports().stream()).toList();
    var counter = new Summary.Counter(progress, articles.size() + 1 + (reports.isEmpty() ? 0 : 1));
    var images = new ExportedImages(portal.media, site.id(), folder);
    var former = new TreeSet<String>();
    Files.createDirectories(folder.resolve(ArticleFile.FOLDER));
    for (var article : articles) {
      var file = ArticleFile.FOLDER + "/" + article.slug() + ArticleFile.EXTENSION;
      Files.writeString(folder.resolve(file), text(article, file, site, images));
      if (site.section(article.section()).isEmpty()) {
        former.add(article.section().value());
      }
      counter.done(file, Outcome.ADDED);
    }
    if (!reports.isEmpty()) {
      Files.writeString(folder.resolve(TthcFile.NAME), TthcText.write(reports, site.zone()));
      counter.done(TthcFile.NAME, Outcome.ADDED);
    }
    var content = new SiteFile.Content(site, former);
    Files.writeString(folder.resolve(SiteFile.NAME), SiteFile.write(content));
    counter.done(SiteFile.NAME, Outcome.ADDED);
    return images.missing();
  }

  private static String text(Article article, String file, Site site, ExportedImages images) {
    var figure = article.image();
    var image = figure == null ? "" : images.reference(figure.url(), file);
    var body =
        Markdown.of(
            ArticleHtml.sanitise(article.body()),
            url -> images.reference(url, file),
            images::picture);
    return ArticleText.write(article, image, body, site.zone());
  }
}
