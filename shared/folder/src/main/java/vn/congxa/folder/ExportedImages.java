package vn.congxa.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.markup.Markdown;
import vn.congxa.media.MediaFile;
import vn.congxa.media.ObjectStore;
import vn.congxa.media.image.BrokenImage;
import vn.congxa.media.image.Images;

/** The images that a site's articles show, each written once. */
final class ExportedImages {
  private static final String MEDIA = "/media/";

  private final ObjectStore media;
  private final String site;
  private final Path folder;
  private final Map<String, Markdown.Picture> written = new HashMap<>(); // by reference
  private final List<FolderFault> missing = new ArrayList<>();

  ExportedImages(ObjectStore media, String site, Path folder) {
    this.media = media;
    this.site = site;
    this.folder = folder;
  }

  /** What the folder calls the image at an address of the site; other addresses as they are. */
  String reference(String url, String article) {
    var name = url.startsWith(MEDIA) ? url.substring(MEDIA.length()) : "";
    var file = MediaFile.parse(name).filter(f -> f.site().equals(site));
    if (file.isEmpty()) {
      return url;
    }
    var reference = FolderImages.FROM_ARTICLE + name;
    if (!written.containsKey(reference)) {
      var picture = write(file.get());
      if (picture.isEmpty()) {
        missing.add(new FolderFault(article, 0, name + " is not in the store, or broken there"));
        return url;
      }
      written.put(reference, picture.get());
    }
    return reference;
  }

  Markdown.@Nullable Picture picture(String reference) {
    return written.get(reference);
  }

  List<FolderFault> missing() {
    return missing.stream().distinct().toList();
  }

  private Optional<Markdown.Picture> write(MediaFile file) {
    var found = media.find(file.key(), Images.LARGEST);
    var bytes = found.isEmpty() ? null : found.get().bytes();
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      var image = Images.check(bytes);
      Files.createDirectories(folder.resolve("images"));
      Files.write(folder.resolve("images").resolve(file.name()), bytes);
      return Optional.of(new Markdown.Picture(file.url(), image.width(), image.height()));
    } catch (BrokenImage _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write image " + file.name(), e);
    }
  }
}
