package vn.congxa.markup;

import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * Adds to a clean body what pages need and readers do not see: copies of pictures to choose from,
 * and a frame in which a wide table is moved. Sanitised again, it is the body that it was.
 */
public final class Additions {
  /** A text's column as the pages lay it out: 44 rem at most, the whole width of a telephone. */
  private static final String SIZES = "(min-width: 48rem) 44rem, 100vw";

  private static final int COLUMN = 704; // 44 rem in pixels

  private Additions() {}

  /**
   * A picture's copies, each with its width as browsers read it.
   *
   * @param widest of them, in pixels
   */
  public record Copies(String webp, String jpg, int widest) {}

  /**
   * The body as it is stored.
   *
   * @param copies of the picture at an address
   */
  public static CleanHtml to(CleanHtml clean, Function<String, Optional<Copies>> copies) {
    var body = ArticleHtml.parse(clean.value()).body();
    for (var image : body.select("img")) {
      image.attr("loading", "lazy").attr("decoding", "async");
      copies.apply(image.attr("src")).ifPresent(found -> offer(image, found));
    }
    for (var table : body.select("table")) {
      frame(table);
    }
    var added = body.html();
    return ArticleHtml.sanitise(added).equals(clean) ? new CleanHtml(added) : clean;
  }

  private static void offer(Element image, Copies copies) {
    // Of a small picture without a size, a browser would take the column's for its own.
    if (!image.hasAttr("width") && copies.widest() < COLUMN) {
      return;
    }
    image.attr("srcset", copies.jpg()).attr("sizes", SIZES);
    var picture = new Element("picture");
    image.replaceWith(picture);
    picture
        .appendElement("source")
        .attr("type", "image/webp")
        .attr("srcset", copies.webp())
        .attr("sizes", SIZES);
    picture.appendChild(image);
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
