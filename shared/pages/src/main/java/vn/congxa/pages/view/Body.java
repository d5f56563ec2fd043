package vn.congxa.pages.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Markup;

/**
 * An article's body as pages show it. What is stored is text, structure and pictures; what the
 * page's layout asks for is added here, and all that was there stays: copies of pictures to choose
 * from, frames in which wide tables are moved, headings that follow the title without a gap.
 */
final class Body {
  private static final int HEADINGS_BELOW_TITLE = 2; // h2
  private static final String TABLE = "table";

  private final Map<String, Figure> figures = new HashMap<>();
  private final List<Markup> pieces;
  private final StringBuilder html;
  private final Deque<Integer> headings = new ArrayDeque<>();
  private int tables;

  private Body(Article article) {
    article.figures().forEach(figure -> figures.put(figure.url(), figure));
    pieces = Markup.of(article.body());
    html = new StringBuilder(article.body().length() + 512);
  }

  static String of(Article article) {
    return new Body(article).shown();
  }

  private String shown() {
    for (var at = 0; at < pieces.size(); at++) {
      var piece = pieces.get(at);
      if (piece instanceof Markup.Start(var raw, var name) && isHeading(name)) {
        html.append("<h").append(below(name.charAt(1) - '0')).append(raw.substring(3));
      } else if (piece instanceof Markup.End(_, var name) && isHeading(name)) {
        html.append("</h").append(headings.size() + 1).append('>');
      } else if (piece instanceof Markup.Start(var raw, var name) && name.equals(TABLE)) {
        html.append(frame(at)).append(raw);
      } else if (piece instanceof Markup.End(var raw, var name) && name.equals(TABLE)) {
        html.append(raw).append("</div>");
      } else if (piece instanceof Markup.Start image && image.name().equals("img")) {
        picture(image);
      } else {
        html.append(piece.raw());
      }
    }
    return html.toString();
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '2'
        && name.charAt(1) <= '4';
  }

  /** One level below the heading that this one stands under, whichever levels were written. */
  private int below(int level) {
    while (!headings.isEmpty() && headings.getLast() >= level) {
      headings.removeLast();
    }
    headings.addLast(level);
    return headings.size() - 1 + HEADINGS_BELOW_TITLE;
  }

  private void picture(Markup.Start image) {
    var figure = figures.get(String.valueOf(image.attribute("src")));
    // Of a small picture without a size, a browser would take the column's for its own.
    var isOffered =
        figure != null
            && !figure.widths().isEmpty()
            && (image.attribute("width") != null || figure.widths().getLast() >= Picture.COLUMN);
    if (figure == null || !isOffered) {
      html.append("<img loading=\"lazy\" decoding=\"async\"").append(image.raw().substring(4));
      return;
    }
    html.append("<picture><source type=\"image/webp\"")
        .append(copies(figure, "webp"))
        .append("><img loading=\"lazy\" decoding=\"async\"")
        .append(copies(figure, "jpg"))
        .append(image.raw().substring(4))
        .append("</picture>");
  }

  private static String copies(Figure figure, String type) {
    return " srcset=\""
        + escaped(String.valueOf(Picture.copies(figure, type)))
        + "\" sizes=\""
        + Picture.IN_ARTICLE
        + '"';
  }

  // With the keyboard only what has the focus is moved, and it must say what it is. A group and no
  // region: every region is one more place to jump to, and there may be many tables.
  private String frame(int at) {
    tables++;
    var caption = caption(at);
    var isOnly = pieces.stream().filter(Body::isTable).limit(2).count() == 1;
    var label = caption.isEmpty() ? "Bảng" + (isOnly ? "" : " " + tables) : caption;
    return "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\""
        + escaped(label)
        + "\">";
  }

  private static boolean isTable(Markup piece) {
    return piece instanceof Markup.Start start && start.name().equals(TABLE);
  }

  /** Of the table that begins there; empty where it has none. */
  private String caption(int table) {
    var text = new StringBuilder();
    var isWithin = false;
    for (var piece : pieces.subList(table + 1, pieces.size())) {
      switch (piece) {
        case Markup.Start start -> {
          if (!isWithin && !start.name().equals("caption")) {
            return "";
          }
          isWithin = true;
        }
        case Markup.End end when end.name().equals("caption") -> {
          return text.toString().strip();
        }
        case Markup.Text read -> text.append(read.plain());
        case Markup.End _ -> {}
      }
    }
    return "";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
