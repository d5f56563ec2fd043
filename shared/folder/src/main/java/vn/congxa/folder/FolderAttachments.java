package vn.congxa.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Attachment;
import vn.congxa.media.MediaFile;
import vn.congxa.media.document.Documents;
import vn.congxa.media.document.UnfitDocument;

/** The documents that a folder's articles carry. */
final class FolderAttachments {
  static final String FOLDER = "files";
  static final String FROM_ARTICLE = NamedFiles.fromArticle(FOLDER);

  private final FolderFiles files;
  private final FolderFaults faults;
  private final String site;
  private final NamedFiles<FolderAttachment> named;

  FolderAttachments(FolderFiles files, FolderFaults faults, String site) {
    this.files = files;
    this.faults = faults;
    this.site = site;
    named = new NamedFiles<>(files, faults, FOLDER, this::check);
  }

  /** What an article's front matter names. */
  List<Attachment> read(YamlForm form, String article) {
    var attachments = new ArrayList<Attachment>();
    for (var part : form.parts("attachments", Article.MOST_ATTACHMENTS, "file")) {
      var line = part.line("file");
      var reference = part.text("file", 300);
      var name = part.text("name", Article.LONGEST_NAME);
      part.noMore();
      var file = reference.isEmpty() ? null : named.at(reference, article, line);
      if (file != null && !name.isEmpty()) {
        attachments.add(new Attachment(file.file().name(), name, file.bytes()));
      }
    }
    return attachments;
  }

  /** Null where it is not to be had; the fault is the document's own, or this reference's. */
  @Nullable FolderAttachment at(String reference, String article, int line) {
    return named.at(reference, article, line);
  }

  private Optional<FolderAttachment> check(String path) {
    var bytes = files.bytes(path, Documents.LARGEST);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    var content = bytes.get();
    try {
      var kind = Documents.kind(content, files.path(path));
      var file = MediaFile.of(site, content, kind);
      return Optional.of(new FolderAttachment(path, file, content.length));
    } catch (UnfitDocument e) {
      faults.add(path, 0, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  Collection<FolderAttachment> all() {
    return named.all();
  }

  /** How many files no article refers to: nobody looked at them. */
  int unnamed() {
    return named.unnamed();
  }
}
