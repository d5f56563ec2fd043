package vn.congxa.markup;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Article bodies as Markdown (CommonMark with tables). A picture with a title in a paragraph of its
 * own is a figure with a caption. HTML within it passes through, so what Markdown cannot say is
 * said in HTML; all of it is sanitised.
 */
public final class Markdown {
  /** Where a picture of the folder is found on the site. */
  @FunctionalInterface
  public interface Pictures {
    /** The picture at an address as the body names it; null to leave the address as it is. */
    @Nullable Picture at(String address);
  }

  /** Where a link of the folder leads on the site. */
  @FunctionalInterface
  public interface Ways {
    /** The address on the site of one as the body names it, which may be the same. */
    String from(String address);
  }

  /** A picture's place on the site, and its size. */
  public record Picture(String url, int width, int height) {}

  private static final String FROM_MARKDOWN = "data-markdown";

  /** How Word and others break a line. */
  private static final Pattern BREAK = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .attributeProviderFactory(_ -> Markdown::attributes)
          .build();

  private Markdown() {}

  /** The body as it is stored. */
  public static CleanHtml html(String markdown, Pictures pictures) {
    return html(markdown, pictures, address -> address);
  }

  /** The body as it is stored, of a text that names what lies beside it. */
  public static CleanHtml html(String markdown, Pictures pictures, Ways ways) {
    var text = Shortcodes.withFigures(lines(markdown));
    var body = ArticleHtml.read(RENDERER.render(PARSER.parse(text)));
    for (var image : body.select("img[src]")) {
      place(image, pictures);
    }
    for (var link : body.select("a[href]")) {
      link.attr("href", ways.from(link.attr("href")));
    }
    for (var image : body.select("p > img[" + FROM_MARKDOWN + "][title]")) {
      figure(image);
    }
    return ArticleHtml.sanitise(body.html());
  }

  /** What a text would lose, in its order. */
  public static List<Loss> losses(String markdown) {
    var text = lines(markdown);
    return Losses.in(text, PARSER.parse(text));
  }

  // Each character stays in its place.
  private static String lines(String markdown) {
    return BREAK.matcher(markdown).replaceAll("\n");
  }

  /**
   * A stored body as Markdown that {@link #html} makes the very same body of: written as Markdown
   * where that says it exactly, as HTML where not.
   *
   * @param address what the folder calls the picture at an address of the site
   */
  public static String of(CleanHtml html, UnaryOperator<String> address, Pictures pictures) {
    var blocks = ArticleHtml.parse(html.value()).body();
    for (var image : blocks.select("img[src]")) {
      image.attr("src", address.apply(image.attr("src")));
    }
    var mixed = new StringBuilder();
    var plain = new StringBuilder();
    for (var block : blocks.children()) {
      var raw = Shortcodes.escaped(block.outerHtml());
      var markdown = Shortcodes.escaped(MarkdownWriter.block(block));
      var exact = html(raw, pictures);
      mixed.append(html(markdown, pictures).equals(exact) ? markdown : raw).append("\n\n");
      plain.append(raw).append("\n\n");
    }
    var text = mixed.toString().strip();
    // Blocks that are right one by one may run together, such as two lists.
    return html(text, pictures).equals(html) ? text : plain.toString().strip();
  }

  // Only Markdown has no way to tell a picture's size: HTML keeps the one it gives, or none.
  private static void place(Element image, Pictures pictures) {
    var picture = pictures.at(image.attr("src"));
    if (picture != null) {
      image.attr("src", picture.url());
      if (image.hasAttr(FROM_MARKDOWN)) {
        image.attr("width", String.valueOf(picture.width()));
        image.attr("height", String.valueOf(picture.height()));
      }
    }
  }

  // A picture alone in its paragraph: its title is a caption, which readers on telephones see too.
  private static void figure(Element image) {
    var paragraph = image.parent();
    var title = image.attr("title");
    if (paragraph != null && paragraph.childNodeSize() == 1 && !title.isBlank()) {
      var figure = new Element("figure");
      paragraph.replaceWith(figure);
      figure.appendChild(image.removeAttr("title"));
      figure.appendElement("figcaption").text(title);
    }
  }

  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Image) {
      attributes.put(FROM_MARKDOWN, "");
    } else if (node instanceof TableCell cell) {
      attributes.remove("align");
      if (cell.isHeader()) {
        attributes.put("scope", "col"); // so that a screen reader says which column it reads
      }
    }
  }
}
