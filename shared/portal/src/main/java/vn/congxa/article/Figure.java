package vn.congxa.article;

import org.jspecify.annotations.Nullable;

/**
 * An article's picture.
 *
 * @param file its name in the media store
 * @param alt what it shows, for those who do not see it
 * @param width in pixels, as is the height
 */
public record Figure(String file, String alt, @Nullable String caption, int width, int height) {
  public Figure {
    if (file.isBlank() || width <= 0 || height <= 0) {
      throw new IllegalArgumentException("figure " + file + " " + width + "×" + height);
    }
  }

  public String url() {
    return "/media/" + file;
  }
}
