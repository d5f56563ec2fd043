package vn.congxa.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's picture.
 *
 * @param file its name in the media store
 * @param alt what it shows, for those who do not see it
 * @param width in pixels, as is the height
 * @param widths in which smaller copies of it are kept, the least first; none where it cannot be
 *     copied, such as an animation
 */
public record Figure(
    String file,
    String alt,
    @Nullable String caption,
    int width,
    int height,
    List<Integer> widths) {
  public Figure {
    widths = List.copyOf(widths);
    if (file.isBlank() || width <= 0 || height <= 0) {
      throw new IllegalArgumentException("figure " + file + " " + width + "×" + height);
    }
  }

  /** One without copies. */
  public Figure(String file, String alt, @Nullable String caption, int width, int height) {
    this(file, alt, caption, width, height, List.of());
  }

  public String url() {
    return "/media/" + file;
  }
}
