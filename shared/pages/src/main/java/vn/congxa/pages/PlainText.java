package vn.congxa.pages;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.site.Site;

/** An article without its markup, to be saved and read anywhere. */
public final class PlainText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  public static String of(Article article, Site site) {
    var plain = new PlainText();
    plain.block(article.title());
    plain.block(TIME.format(article.publishedAt().atZone(site.zone())));
    plain.block(article.lead());
    var figure = article.image();
    if (figure != null) {
      plain.block(picture(figure.alt(), figure.caption()));
    }
    plain.blocks(Jsoup.parseBodyFragment(article.body()).body());
    plain.block(article.author());
    if (article.source() != null) {
      plain.block("Nguồn: " + article.source());
    }
    plain.block(site.name() + "\n" + ArticlePage.address(article, site));
    return plain.text.toString();
  }

  private void blocks(Element parent) {
    for (var child : parent.children()) {
      switch (child.normalName()) {
        case "ul", "ol" -> block(list(child));
        case "table" -> block(table(child));
        case "blockquote", "div", "figure" -> blocks(child);
        case "picture" -> child.select("img").forEach(this::image);
        case "img" -> image(child);
        case "hr" -> block("* * *");
        default -> block(inline(child));
      }
    }
  }

  private void image(Element image) {
    block(picture(image.attr("alt"), null));
  }

  private static String picture(String alt, @Nullable String caption) {
    var text = caption == null ? alt : caption;
    return text.isBlank() ? "" : "[Ảnh: " + text + "]";
  }

  private static String list(Element list) {
    var number = list.normalName().equals("ol") ? 1 : 0;
    var lines = new StringBuilder();
    for (var item : list.children()) {
      lines.append(number > 0 ? number++ + ". " : "- ").append(inline(item)).append('\n');
    }
    return lines.toString();
  }

  private static String table(Element table) {
    return table.select("tr").stream()
        .map(
            row -> row.children().stream().map(PlainText::inline).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String inline(Element element) {
    var line = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.text());
      } else if (node instanceof Element part) {
        line.append(inside(part));
      }
    }
    return line.toString().strip();
  }

  private static String inside(Element part) {
    return switch (part.normalName()) {
      case "br" -> "\n";
      case "img", "picture" -> picture(part.select("img").attr("alt"), null);
      case "ul", "ol" -> "\n" + list(part).indent(2).stripTrailing();
      default -> inline(part);
    };
  }

  private void block(String block) {
    if (!block.isBlank()) {
      text.append(block.strip()).append("\n\n");
    }
  }
}
