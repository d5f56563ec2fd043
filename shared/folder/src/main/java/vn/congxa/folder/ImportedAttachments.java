package vn.congxa.folder;

import java.nio.file.Path;
import vn.congxa.media.MediaFile;
import vn.congxa.media.ObjectStore;
import vn.congxa.media.document.Documents;

/** Stores the documents that a folder's articles carry, each once. */
final class ImportedAttachments {
  private final ObjectStore media;
  private final FolderFiles files;

  ImportedAttachments(ObjectStore media, Path root) {
    this.media = media;
    this.files = new FolderFiles(root, new FolderFaults());
  }

  /** What storing it would come to. */
  Outcome planned(FolderAttachment attachment) {
    // What has this name has this content.
    return media.has(attachment.file().key()) ? Outcome.UNCHANGED : Outcome.ADDED;
  }

  Outcome store(FolderAttachment attachment) {
    var file = attachment.file();
    if (planned(attachment) == Outcome.UNCHANGED) {
      return Outcome.UNCHANGED;
    }
    var bytes =
        files
            .bytes(attachment.path(), Documents.LARGEST)
            .filter(read -> file.equals(MediaFile.of(file.site(), read, file.type())))
            .orElseThrow(() ->
                new IllegalStateException(
                    attachment.path()
                        + " was changed while the folder was imported: import it again, which"
                        + " completes what was begun"));
    media.put(file.key(), bytes, file.type());
    return Outcome.ADDED;
  }
}
