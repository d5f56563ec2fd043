package vn.congxa.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.congxa.content.Article;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.markup.Markdown;
import vn.congxa.media.ObjectStore;
import vn.congxa.site.Site;

/** A site's articles as files, and what they refer to beside them. */
final class ExportedArticles {
  private final Site site;
  private final Path folder;
  private final ExportedImages images;
  private final ExportedAttachments attachments;
  private final Set<String> former = new TreeSet<>();

  ExportedArticles(ObjectStore media, Site site, Path folder) throws IOException {
    this.site = site;
    this.folder = folder;
    this.images = new ExportedImages(media, site.id(), folder);
    this.attachments = new ExportedAttachments(media, folder);
    Files.createDirectories(folder.resolve(ArticleFile.FOLDER));
  }

  /** Answers the file's name. */
  String write(Article article) throws IOException {
    var file = ArticleFile.FOLDER + "/" + article.slug() + ArticleFile.EXTENSION;
    if (site.section(article.section()).isEmpty()) {
      former.add(article.section().value());
    }
    var figure = article.image();
    var image = figure == null ? "" : images.reference(figure.url(), file);
    var files = article.attachments().stream().map(a -> attachments.reference(a, file)).toList();
    var body =
        Markdown.of(
            ArticleHtml.sanitise(article.body()),
            url -> images.reference(url, file),
            images::picture);
    Files.writeString(
        folder.resolve(file), ArticleText.write(article, image, files, body, site.zone()));
    return file;
  }

  /** Sections of which there are articles, and which the site has no more. */
  Set<String> formerSections() {
    return former;
  }

  List<FolderFault> missing() {
    return Stream.concat(images.missing().stream(), attachments.missing().stream()).toList();
  }
}
