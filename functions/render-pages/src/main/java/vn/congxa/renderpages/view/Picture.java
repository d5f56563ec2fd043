package vn.congxa.renderpages.view;

import org.jspecify.annotations.Nullable;
import vn.congxa.article.Figure;

/**
 * An image and how large it is, so that nothing moves when it arrives.
 *
 * @param urgent whether it is what the reader sees first
 */
public record Picture(
    String url, String alt, @Nullable String caption, int width, int height, boolean urgent) {

  static @Nullable Picture of(@Nullable Figure figure, boolean urgent) {
    return figure == null
        ? null
        : new Picture(
            figure.url(), figure.alt(), figure.caption(), figure.width(), figure.height(), urgent);
  }
}
