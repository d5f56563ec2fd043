package vn.congxa.pages.metadata;

import org.jspecify.annotations.Nullable;
import vn.congxa.content.Figure;

/**
 * A picture as other programs show it: a JPEG no wider than they use, wherever there is such a
 * copy.
 *
 * @param path on the site
 */
public record SharedImage(String path, String alt, int width, int height, String type) {
  private static final int WIDEST = 1_280;

  public static @Nullable SharedImage of(@Nullable Figure figure) {
    if (figure == null) {
      return null;
    }
    var file = figure.file();
    var dot = file.lastIndexOf('.');
    var copy = figure.widths().stream().filter(w -> w <= WIDEST).mapToInt(w -> w).max().orElse(0);
    if (copy == 0 || dot < 0) {
      var type = type(file.substring(dot + 1));
      return new SharedImage(figure.url(), figure.alt(), figure.width(), figure.height(), type);
    }
    var path = "/media/" + file.substring(0, dot) + "." + copy + ".jpg";
    return new SharedImage(path, figure.alt(), copy, height(figure, copy), "image/jpeg");
  }

  private static int height(Figure figure, int width) {
    return Math.max(
        Math.toIntExact(Math.round((double) figure.height() * width / figure.width())), 1);
  }

  private static String type(String extension) {
    return switch (extension) {
      case "png", "webp", "gif" -> "image/" + extension;
      default -> "image/jpeg";
    };
  }
}
