package vn.congxa.content;

import java.nio.file.Path;
import vn.congxa.content.image.BrokenImage;
import vn.congxa.content.image.CheckedImage;
import vn.congxa.content.image.Copies;
import vn.congxa.media.ObjectStore;

/** Stores a folder's images and the smaller copies made of them, each once. */
final class ImportedImages {
  private final ObjectStore media;
  private final Path root;

  ImportedImages(ObjectStore media, Path root) {
    this.media = media;
    this.root = root;
  }

  Outcome store(FolderImage image) throws FaultyFolder {
    if (media.has(image.last().key())) {
      return Outcome.UNCHANGED; // what has this name has this content
    }
    var checked = again(image);
    // The picture itself first and the widest copy last: where that is, nothing is missing.
    media.put(image.file().key(), checked.bytes(), checked.type().contentType());
    try {
      Copies.of(
          checked,
          (type, width, bytes) ->
              media.put(image.file().copy(type, width).key(), bytes, type.contentType()));
    } catch (BrokenImage e) {
      var faults = new FolderFaults();
      faults.add(image.path(), 0, String.valueOf(e.getMessage()));
      faults.orThrow();
    }
    return Outcome.ADDED;
  }

  // Read once more instead of kept: a folder may hold more images than memory does.
  private CheckedImage again(FolderImage image) throws FaultyFolder {
    var faults = new FolderFaults();
    var checked = FolderImages.read(new FolderFiles(root, faults), image.path(), faults);
    faults.orThrow();
    return checked.orElseThrow();
  }
}
