package vn.congxa.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.ArticleIds;
import vn.congxa.content.Slug;
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
  private final Set<Slug> taken;

  /**
   * Into this folder.
   *
   * @param taken addresses at which something else is than what is written
   */
  ExportedArticles(ObjectStore media, Site site, Path folder, Set<Slug> taken) throws IOException {
    this.site = site;
    this.folder = folder;
    this.images = new ExportedImages(media, site.id(), folder);
    this.attachments = new ExportedAttachments(media, folder);
    this.taken = taken;
    Files.createDirectories(folder.resolve(ArticleFile.FOLDER));
  }

  /** Answers the file's name. Those that readers have come first, for addresses are theirs. */
  String write(ExportedArticle given) throws IOException {
    var article = given.arrival();
    var isNamed = given.isPublic() || (article.slug() != null && taken.add(article.slug()));
    var name = isNamed ? String.valueOf(article.slug()) : given.id();
    var file = ArticleFile.FOLDER + "/" + name + ArticleFile.EXTENSION;
    write(file, given, isNamed ? id(given) : given.id(), isNamed ? null : article.slug());
    return file;
  }

  /** Work over what readers have, in a file of that article's name. */
  String writeWork(ExportedArticle given) throws IOException {
    var file = ArticleFile.WORK + "/" + given.arrival().slug() + ArticleFile.EXTENSION;
    Files.createDirectories(folder.resolve(ArticleFile.WORK));
    write(file, given, given.id(), null);
    return file;
  }

  private void write(String file, ExportedArticle given, @Nullable String id, @Nullable Slug slug)
      throws IOException {
    var article = given.arrival();
    var text = article.text();
    if (Slug.isValid(text.section()) && site.section(new Slug(text.section())).isEmpty()) {
      former.add(text.section());
    }
    var picture = text.image();
    var image = picture == null ? "" : images.reference(picture.figure().url(), file);
    var files = text.attachments().stream().map(a -> attachments.reference(a, file)).toList();
    var body =
        Markdown.of(
            ArticleHtml.sanitise(text.body()), url -> images.reference(url, file), images::picture);
    Files.writeString(
        folder.resolve(file),
        ArticleText.write(article, id, slug, image, files, body, site.zone()));
  }

  // Told where its first address does not make it.
  private @Nullable String id(ExportedArticle given) {
    var article = given.arrival();
    var slugs = article.formerSlugs();
    var first = slugs.isEmpty() ? article.slug() : slugs.getFirst();
    return first != null && given.id().equals(ArticleIds.of(site.id(), first)) ? null : given.id();
  }

  /** Sections of which there are articles, and which the site has no more. */
  Set<String> formerSections() {
    return former;
  }

  /** Where further pictures are written to. */
  ExportedImages images() {
    return images;
  }

  List<FolderFault> missing() {
    return Stream.concat(images.missing().stream(), attachments.missing().stream()).toList();
  }
}
