package vn.congxa.newsroom;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Attachment;
import vn.congxa.content.Figure;

/**
 * A picture or a document that the site keeps.
 *
 * @param file its name in the media store
 * @param name what its uploader called it
 * @param width in pixels, as is the height; 0 for a document
 * @param widths in which smaller copies of it are kept
 */
public record LibraryFile(
    String file, String name, long bytes, int width, int height, List<Integer> widths) {
  public LibraryFile {
    widths = List.copyOf(widths);
  }

  public boolean isPicture() {
    return width > 0;
  }

  Figure figure(String alt, @Nullable String caption) {
    return new Figure(file, alt, caption, width, height, widths);
  }

  LibraryFile as(String newName, List<Integer> newWidths) {
    return new LibraryFile(file, newName, bytes, width, height, newWidths);
  }

  static LibraryFile of(Figure figure) {
    return new LibraryFile(
        figure.file(), figure.file(), 0, figure.width(), figure.height(), figure.widths());
  }

  static LibraryFile of(Attachment attachment) {
    return new LibraryFile(
        attachment.file(), attachment.name(), attachment.bytes(), 0, 0, List.of());
  }
}
