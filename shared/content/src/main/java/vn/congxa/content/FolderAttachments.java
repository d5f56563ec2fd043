package vn.congxa.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congxa.article.Article;
import vn.congxa.article.Attachment;
import vn.congxa.content.document.Documents;
import vn.congxa.media.MediaFile;

/** The documents that a folder's articles carry, each checked once. */
final class FolderAttachments {
  static final String FOLDER = "files";

  /** How an article, which lies in a folder beside, names one. */
  static final String FROM_ARTICLE = "../files/";

  private static final int MOST = 10 * FolderFiles.MOST_FILES;

  private final FolderFiles files;
  private final FolderFaults faults;
  private final String site;
  private final Map<String, FolderAttachment> found = new TreeMap<>();
  private final Set<String> refused = new HashSet<>();

  FolderAttachments(FolderFiles files, FolderFaults faults, String site) {
    this.files = files;
    this.faults = faults;
    this.site = site;
  }

  /** What an article's front matter names. */
  List<Attachment> read(YamlForm form, String article) {
    var attachments = new ArrayList<Attachment>();
    for (var part : form.parts("attachments", Article.MOST_ATTACHMENTS)) {
      var line = part.line("file");
      var reference = part.text("file", 300);
      var name = part.text("name", Article.LONGEST_NAME);
      part.noMore();
      var file = reference.isEmpty() ? null : at(reference, article, line);
      if (file != null && !name.isEmpty()) {
        attachments.add(new Attachment(file.file().name(), name, file.bytes()));
      }
    }
    return attachments;
  }

  private @Nullable FolderAttachment at(String reference, String article, int line) {
    var name = reference.startsWith(FROM_ARTICLE) ? reference.substring(FROM_ARTICLE.length()) : "";
    if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
      faults.add(article, line, reference + ": must be " + FROM_ARTICLE + "<file>");
      return null;
    }
    var path = FOLDER + "/" + name;
    if (!files.has(path)) {
      faults.add(article, line, reference + ": there is no such file");
      return null;
    }
    if (!found.containsKey(path) && !refused.contains(path)) {
      check(path);
    }
    return found.get(path);
  }

  private void check(String path) {
    var bytes = files.bytes(path, Documents.LARGEST);
    var kind = bytes.flatMap(content -> Documents.kind(content, files.path(path)));
    if (kind.isPresent()) {
      var file = MediaFile.of(site, bytes.get(), kind.get());
      found.put(path, new FolderAttachment(path, file, bytes.get().length));
      return;
    }
    refused.add(path);
    if (bytes.isPresent()) {
      faults.add(
          path,
          0,
          "is neither PDF, DOCX, XLSX, PPTX, ODT, ODS, DOC nor XLS without macros, whatever its"
              + " name says");
    }
  }

  Collection<FolderAttachment> all() {
    return found.values();
  }

  /** How many files no article refers to: nobody looked at them. */
  int unnamed() {
    return (int)
        files.names(FOLDER, MOST).stream()
            .map(name -> FOLDER + "/" + name)
            .filter(path -> !found.containsKey(path) && !refused.contains(path))
            .count();
  }
}
