package vn.congxa.folder;

import java.util.List;
import vn.congxa.media.MediaFile;
import vn.congxa.media.MediaType;

/**
 * An image of a content folder, checked.
 *
 * @param path within the folder
 * @param file as which it is kept
 * @param widths of the smaller copies to be made of it, the least first
 */
public record FolderImage(
    String path, MediaFile file, int width, int height, List<Integer> widths) {
  public FolderImage {
    widths = List.copyOf(widths);
  }

  /** What is stored last of it and its copies: where that is, all are. */
  MediaFile last() {
    return widths.isEmpty() ? file : file.copy(MediaType.JPG, widths.getLast());
  }
}
