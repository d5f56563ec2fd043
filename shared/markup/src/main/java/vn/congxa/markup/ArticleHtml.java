package vn.congxa.markup;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * What may stay of HTML in an article's body: text, structure, pictures and links; no style, no
 * script, no frame, nothing that another program left behind. The same text sanitised again stays
 * as it is.
 */
public final class ArticleHtml {
  /** Each round mends what the one before exposed; real texts need two. */
  private static final int MOST_ROUNDS = 10;

  /** Where no page may show a picture from. */
  private static final String NOWHERE = "file:gone";

  /**
   * Outside tables, parsers drop these tags, and within take stray words out: there, words on both
   * sides would be one.
   */
  private static final Pattern TABLE_PART =
      Pattern.compile("(?i)<(?=/?(?:t[dhr]|table|thead|tbody|tfoot|caption)\\b)");

  private ArticleHtml() {}

  public static CleanHtml sanitise(String html) {
    return clean(html).html();
  }

  /** The same, and what of it whoever sent it should know. */
  public static Cleaned clean(String html) {
    var told = new Told();
    var before = html;
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var after = once(before, told);
      if (after.equals(before)) {
        return new Cleaned(new CleanHtml(after), told.counts());
      }
      before = after;
    }
    // Markup that never comes to rest was made to confuse parsers: only its text is kept.
    var text = settled(Jsoup.parseBodyFragment(before).text());
    return new Cleaned(new CleanHtml(text), told.counts());
  }

  /**
   * The same with a marked place where each of these pictures was.
   *
   * @param addresses of pictures that are kept no more
   */
  public static CleanHtml without(String html, Set<String> addresses) {
    var document = parse(html);
    for (var picture : document.select("img[src]")) {
      if (addresses.contains(picture.attr("src"))) {
        picture.attr("src", NOWHERE);
      }
    }
    return sanitise(document.body().html());
  }

  /** The same in characters that readers see, for counting and comparing. */
  public static String text(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }

  private static String settled(String text) {
    return text.isBlank() ? "" : once("<p>" + Entities.escape(text) + "</p>", new Told());
  }

  private static String once(String html, Told told) {
    var mended = Pasted.mended(read(html), told);
    var body = parse(HtmlPolicy.BODY.sanitize(Translation.of(mended).html())).body();
    Blocks.tidy(body);
    return Blocks.html(body);
  }

  /** What somebody wrote, as a tree in which no words run together that did not. */
  static Element read(String html) {
    return parse(TABLE_PART.matcher(html).replaceAll(" <")).body();
  }

  static Document parse(String html) {
    var document = Jsoup.parseBodyFragment(html);
    document
        .outputSettings()
        .prettyPrint(false)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset(StandardCharsets.UTF_8);
    return document;
  }
}
