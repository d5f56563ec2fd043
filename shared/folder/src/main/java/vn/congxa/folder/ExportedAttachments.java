package vn.congxa.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congxa.content.Attachment;
import vn.congxa.media.ObjectStore;
import vn.congxa.media.document.Documents;

/** The documents that a site's articles carry, each written once. */
final class ExportedAttachments {
  private final ObjectStore media;
  private final Path folder;
  private final Set<String> written = new HashSet<>();
  private final List<FolderFault> missing = new ArrayList<>();

  ExportedAttachments(ObjectStore media, Path folder) {
    this.media = media;
    this.folder = folder;
  }

  /** What the folder calls the document. */
  String reference(Attachment attachment, String article) {
    if (!written.contains(attachment.file())) {
      var found = media.find("media/" + attachment.file(), Documents.LARGEST);
      var bytes = found.isEmpty() ? null : found.get().bytes();
      if (bytes == null) {
        missing.add(new FolderFault(article, 0, attachment.file() + " is not in the store"));
      } else {
        write(attachment.file(), bytes);
        written.add(attachment.file());
      }
    }
    return FolderAttachments.FROM_ARTICLE + attachment.file();
  }

  List<FolderFault> missing() {
    return missing.stream().distinct().toList();
  }

  private void write(String name, byte[] bytes) {
    try {
      var files = Files.createDirectories(folder.resolve(FolderAttachments.FOLDER));
      Files.write(files.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write file " + name, e);
    }
  }
}
