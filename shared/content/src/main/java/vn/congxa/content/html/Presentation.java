package vn.congxa.content.html;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.congxa.media.MediaFile;
import vn.congxa.media.MediaType;

/**
 * Adds to a sanitised body what pages need and readers do not see: copies of pictures to choose
 * from, and a frame in which a wide table is moved. Sanitised again, it is the body that it was.
 */
public final class Presentation {
  /** A text's column as the pages lay it out: 44 rem at most, the whole width of a telephone. */
  private static final String SIZES = "(min-width: 48rem) 44rem, 100vw";

  private static final int COLUMN = 704; // 44 rem in pixels
  private static final String MEDIA = "/media/";

  private Presentation() {}

  /**
   * The body as it is stored.
   *
   * @param widths in which copies of the picture at an address are kept, the least first
   */
  public static CleanHtml of(CleanHtml sanitised, Function<String, List<Integer>> widths) {
    var body = ArticleHtml.parse(sanitised.value()).body();
    for (var image : body.select("img")) {
      image.attr("loading", "lazy").attr("decoding", "async");
      offer(image, widths.apply(image.attr("src")));
    }
    for (var table : body.select("table")) {
      frame(table);
    }
    var presented = body.html();
    return ArticleHtml.sanitise(presented).equals(sanitised) ? new CleanHtml(presented) : sanitised;
  }

  private static void offer(Element image, List<Integer> widths) {
    var name = image.attr("src").startsWith(MEDIA) ? image.attr("src").substring(7) : "";
    var file = MediaFile.parse(name);
    // Of a small picture without a size, a browser would take the column's for its own.
    var isSized = image.hasAttr("width");
    if (file.isEmpty() || widths.isEmpty() || (!isSized && widths.getLast() < COLUMN)) {
      return;
    }
    image.attr("srcset", copies(file.get(), MediaType.JPG, widths)).attr("sizes", SIZES);
    var picture = new Element("picture");
    image.replaceWith(picture);
    picture
        .appendElement("source")
        .attr("type", MediaType.WEBP.contentType())
        .attr("srcset", copies(file.get(), MediaType.WEBP, widths))
        .attr("sizes", SIZES);
    picture.appendChild(image);
  }

  private static String copies(MediaFile file, MediaType type, List<Integer> widths) {
    return widths.stream()
        .map(width -> file.copy(type, width).url() + " " + width + "w")
        .collect(Collectors.joining(", "));
  }

  // With the keyboard only what has the focus is moved, and it must say what it is.
  private static void frame(Element table) {
    var caption = table.selectFirst("> caption");
    var label = caption == null ? "" : caption.text().strip();
    var frame =
        new Element("div")
            .attr("class", "scroll")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", label.isEmpty() ? "Bảng" : label);
    table.replaceWith(frame);
    frame.appendChild(table);
  }
}
