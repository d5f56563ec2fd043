package vn.congxa.folder;

import java.nio.file.Path;
import vn.congxa.media.MediaFile;
import vn.congxa.media.ObjectStore;
import vn.congxa.media.image.BrokenImage;
import vn.congxa.media.image.CheckedImage;
import vn.congxa.media.image.Copies;

/** Stores a folder's images and the smaller copies made of them, each once. */
final class ImportedImages {
  private final ObjectStore media;
  private final Path root;

  ImportedImages(ObjectStore media, Path root) {
    this.media = media;
    this.root = root;
  }

  /** What storing it would come to. */
  Outcome planned(FolderImage image) {
    // What has this name has this content.
    return image.marks().map(MediaFile::key).allMatch(media::has)
        ? Outcome.UNCHANGED
        : Outcome.ADDED;
  }

  Outcome store(FolderImage image) {
    if (planned(image) == Outcome.UNCHANGED) {
      return Outcome.UNCHANGED;
    }
    var checked = again(image);
    // Of each width the JPEG last: where that is, nothing of the width is missing.
    media.put(image.file().key(), checked.bytes(), checked.type());
    try {
      Copies.of(
          checked,
          (type, width, bytes) -> media.put(image.file().copy(type, width).key(), bytes, type));
    } catch (BrokenImage e) {
      throw new IllegalStateException(image.path() + " " + e.getMessage(), e);
    }
    return Outcome.ADDED;
  }

  // Read once more instead of kept: a folder may hold more images than memory does. What is kept
  // under a name made of its content must be that content.
  private CheckedImage again(FolderImage image) {
    var files = new FolderFiles(root, new FolderFaults());
    return FolderImages.read(files, image.path(), new FolderFaults())
        .filter(read -> image.file().equals(FolderImages.named(image.file().site(), read)))
        .orElseThrow(() ->
            new IllegalStateException(
                image.path()
                    + " was changed while the folder was imported: import it again, which"
                    + " completes what was begun"));
  }
}
