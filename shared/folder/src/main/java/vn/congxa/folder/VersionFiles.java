package vn.congxa.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.markup.Markdown;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.Manuscript;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.Revision;
import vn.congxa.newsroom.WorkState;
import vn.congxa.site.Site;

/**
 * Versions of texts, {@code versions/<id>/<version>.md}, each in the form of an article's file and
 * as the draft that it was; documents are named as the media store has them.
 */
final class VersionFiles {
  private static final String FOLDER = "versions";

  /** From there up to the folder's images. */
  private static final String UP = "../../";

  private final Site site;
  private final Path folder;
  private final ExportedImages images;

  VersionFiles(Site site, Path folder, ExportedImages images) {
    this.site = site;
    this.folder = folder.resolve(FOLDER);
    this.images = images;
  }

  void write(Revision revision, Manuscript text) throws IOException {
    var name = String.format(Locale.ROOT, "%010d%s", revision.version(), ArticleFile.EXTENSION);
    var file = folder.resolve(revision.article()).resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    var draft =
        new Arrival(
            revision.slug(),
            List.of(),
            text,
            WorkState.DRAFT,
            PublicState.NEVER,
            null,
            null,
            null,
            List.of(),
            revision.version(),
            revision.at());
    var picture = text.image();
    var image = picture == null ? "" : reference(picture.figure().url(), file);
    var files = text.attachments().stream().map(a -> a.file()).toList();
    var body =
        Markdown.of(
            ArticleHtml.sanitise(text.body()),
            url -> reference(url, file),
            reference -> images.picture(inArticle(reference)));
    Files.writeString(
        file,
        ArticleText.write(
            draft, revision.article(), revision.slug(), image, files, body, site.zone()));
  }

  private String reference(String url, Path file) {
    var reference = images.reference(url, folder.relativize(file).toString());
    return reference.startsWith(FolderImages.FROM_ARTICLE) ? UP + reference : reference;
  }

  private static String inArticle(String reference) {
    return reference.startsWith(UP) ? reference.substring(UP.length()) : reference;
  }
}
