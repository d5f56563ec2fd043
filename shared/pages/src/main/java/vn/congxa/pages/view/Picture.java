package vn.congxa.pages.view;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Figure;

/**
 * An image in the sizes it is kept in, and how large it is, so that nothing moves when it arrives.
 *
 * @param url of the whole image
 * @param webp addresses and widths of its copies, as {@code srcset} has them; null where it has
 *     none, as is {@code jpeg}
 * @param sizes how wide the layout shows it
 * @param urgent whether it is what the reader sees first
 */
public record Picture(
    String url,
    @Nullable String webp,
    @Nullable String jpeg,
    String sizes,
    String alt,
    @Nullable String caption,
    int width,
    int height,
    boolean urgent) {
  /** In an article, as wide as its text. */
  static final String IN_ARTICLE = "(min-width: 46rem) 44rem, calc(100vw - 2rem)";

  /** Opening the front page. */
  static final String OPENING =
      "(min-width: 60rem) 26rem, (min-width: 40rem) 55vw, calc(100vw - 2rem)";

  /** Beside a title. */
  static final String IN_LIST = "(min-width: 40rem) 11rem, 26vw";

  static @Nullable Picture of(@Nullable Figure figure, String sizes, boolean urgent) {
    return figure == null
        ? null
        : new Picture(
            figure.url(),
            copies(figure, "webp"),
            copies(figure, "jpg"),
            sizes,
            figure.alt(),
            figure.caption(),
            figure.width(),
            figure.height(),
            urgent);
  }

  private static @Nullable String copies(Figure figure, String type) {
    return figure.widths().isEmpty()
        ? null
        : figure.widths().stream()
            .map(width -> copy(figure.url(), width, type) + " " + width + "w")
            .collect(Collectors.joining(", "));
  }

  private static String copy(String url, int width, String type) {
    return url.substring(0, url.lastIndexOf('.')) + "." + width + "." + type;
  }
}
