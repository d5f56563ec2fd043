package vn.congxa.pages;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.congxa.content.Article;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.site.Site;

/**
 * An article without its markup, to be saved and read anywhere: with the line ends of Windows, for
 * its older Notepad runs lines together that end otherwise, and with a byte order mark, for older
 * office programs take a text without one for their country's old encoding.
 */
public final class PlainText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  public static String of(Article article, Site site) {
    var plain = new PlainText();
    plain.block(article.title());
    plain.block(TIME.format(article.publishedAt().atZone(site.zone())));
    plain.block(article.lead());
    var figure = article.image();
    if (figure != null) {
      var said = figure.caption() == null ? figure.alt() : figure.caption();
      plain.block(said.isBlank() ? "" : "[Ảnh: " + said + "]");
    }
    plain.blocks(Jsoup.parseBodyFragment(article.body()).body());
    for (var correction : article.corrections()) {
      plain.block(
          "Đính chính "
              + TIME.format(correction.at().atZone(site.zone()))
              + ": "
              + correction.note());
    }
    plain.block(article.author());
    if (article.source() != null) {
      plain.block("Nguồn: " + article.source());
    }
    plain.block(site.name() + "\n" + ArticlePage.address(article, site));
    return BYTE_ORDER_MARK + plain.text.toString().replace("\n", "\r\n");
  }

  private void blocks(Element parent) {
    for (var child : parent.children()) {
      switch (child.normalName()) {
        case "blockquote", "div", "figure" -> blocks(child);
        default -> block(String.join("\n", PlainLines.of(child)));
      }
    }
  }

  private void block(String block) {
    if (!block.isBlank()) {
      text.append(block.strip()).append("\n\n");
    }
  }
}
