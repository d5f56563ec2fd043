package vn.congxa.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congxa.markup.Additions;
import vn.congxa.markup.CleanHtml;
import vn.congxa.media.MediaFile;
import vn.congxa.media.MediaType;

/**
 * A body as pages show it: the site's own pictures with the copies that the store keeps of them.
 */
final class Presentation {
  private static final String MEDIA = "/media/";

  private Presentation() {}

  /**
   * The body as it is stored.
   *
   * @param widths in which copies of the picture at an address are kept, the least first
   */
  static CleanHtml of(CleanHtml sanitised, Function<String, List<Integer>> widths) {
    return Additions.to(sanitised, url -> copies(url, widths.apply(url)));
  }

  private static Optional<Additions.Copies> copies(String url, List<Integer> widths) {
    if (!url.startsWith(MEDIA) || widths.isEmpty()) {
      return Optional.empty();
    }
    return MediaFile.parse(url.substring(MEDIA.length()))
        .map(file ->
            new Additions.Copies(
                copies(file, MediaType.WEBP, widths),
                copies(file, MediaType.JPG, widths),
                widths.getLast()));
  }

  private static String copies(MediaFile file, MediaType type, List<Integer> widths) {
    return widths.stream()
        .map(width -> file.copy(type, width).url() + " " + width + "w")
        .collect(Collectors.joining(", "));
  }
}
