package vn.congxa.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.image.BrokenImage;
import vn.congxa.content.image.CheckedImage;
import vn.congxa.content.image.Images;
import vn.congxa.media.MediaFile;

/** The images that a folder's articles refer to, each checked once. */
final class FolderImages {
  static final String FOLDER = "images";

  private static final int MOST = 10 * FolderFiles.MOST_FILES; // articles have several

  /** How an article, which lies in a folder beside, names one. */
  static final String FROM_ARTICLE = "../images/";

  private final FolderFiles files;
  private final FolderFaults faults;
  private final String site;
  private final Map<String, FolderImage> found = new TreeMap<>();
  private final Set<String> refused = new HashSet<>();

  FolderImages(FolderFiles files, FolderFaults faults, String site) {
    this.files = files;
    this.faults = faults;
    this.site = site;
  }

  /** Null where it is not to be had; the fault is the image's own, or this reference's. */
  @Nullable FolderImage at(String reference, String article, int line) {
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

  Collection<FolderImage> all() {
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

  private void check(String path) {
    var read = read(files, path, faults);
    if (read.isEmpty()) {
      refused.add(path);
      return;
    }
    var image = read.get();
    found.put(
        path,
        new FolderImage(path, named(site, image), image.width(), image.height(), image.widths()));
  }

  static MediaFile named(String site, CheckedImage image) {
    return MediaFile.of(site, image.bytes(), image.type());
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
