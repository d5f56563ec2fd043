package vn.congxa.folder;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Figure;
import vn.congxa.media.MediaFile;
import vn.congxa.media.MediaType;

/**
 * An image of a content folder, checked.
 *
 * @param path within the folder
 * @param file as which it is kept
 * @param bytes of what is kept
 * @param widths of the smaller copies to be made of it, the least first
 */
public record FolderImage(
    String path, MediaFile file, long bytes, int width, int height, List<Integer> widths) {
  public FolderImage {
    widths = List.copyOf(widths);
  }

  /** As an article shows it, without a caption. */
  Figure figure(@Nullable String alt) {
    return new Figure(file.name(), alt == null ? "" : alt, null, width, height, widths);
  }

  /** By which one sees what is stored of it: itself, and what is stored last of each width. */
  Stream<MediaFile> marks() {
    return Stream.concat(
        Stream.of(file), widths.stream().map(width -> file.copy(MediaType.JPG, width)));
  }
}
