package vn.congxa.folder;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.media.MediaFile;
import vn.congxa.media.image.BrokenImage;
import vn.congxa.media.image.CheckedImage;
import vn.congxa.media.image.Images;

/** The images that a folder's articles refer to. */
final class FolderImages {
  static final String FOLDER = "images";
  static final String FROM_ARTICLE = NamedFiles.fromArticle(FOLDER);

  private final FolderFiles files;
  private final FolderFaults faults;
  private final String site;
  private final NamedFiles<FolderImage> named;

  FolderImages(FolderFiles files, FolderFaults faults, String site) {
    this.files = files;
    this.faults = faults;
    this.site = site;
    named = new NamedFiles<>(files, faults, FOLDER, this::check);
  }

  /** Null where it is not to be had; the fault is the image's own, or this reference's. */
  @Nullable FolderImage at(String reference, String article, int line) {
    return named.at(reference, article, line);
  }

  Collection<FolderImage> all() {
    return named.all();
  }

  /** How many files no article refers to: nobody looked at them. */
  int unnamed() {
    return named.unnamed();
  }

  private Optional<FolderImage> check(String path) {
    return read(files, path, faults)
        .map(image ->
            new FolderImage(
                path,
                named(site, image),
                image.bytes().length,
                image.width(),
                image.height(),
                image.widths()));
  }

  static MediaFile named(String site, CheckedImage image) {
    return MediaFile.of(site, image.bytes(), image.type()).made(image.making());
  }

  static Optional<CheckedImage> read(FolderFiles files, String path, FolderFaults faults) {
    var bytes = files.bytes(path, Images.LARGEST);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Images.check(bytes.get()));
    } catch (BrokenImage e) {
      faults.add(path, 0, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
