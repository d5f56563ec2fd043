package vn.congxa.markup;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Which elements and attributes an article's body may have; everything else is dropped. */
final class HtmlPolicy {
  /** The site's own paths; not {@code //host} and not {@code /\host}, which leave it. */
  private static final String OWN_PATH = "/(?![/\\\\])[^\\s\\\\<>\"]*|/";

  static final Pattern LINK =
      Pattern.compile(
          "(?i:https?://[^\\s\\\\<>\"]+|mailto:[^\\s\\\\<>\":]+|tel:[+0-9().,;=*#-]+)|" + OWN_PATH);
  static final Pattern PLACE = Pattern.compile("(?i:https?://[^\\s\\\\<>\"]+)|" + OWN_PATH);

  /** Not {@code http}: the pages' own policy lets no browser load it. */
  static final Pattern IMAGE = Pattern.compile("(?i:https://[^\\s\\\\<>\"]+)|" + OWN_PATH);

  private static final Pattern PIXELS = Pattern.compile("[1-9][0-9]{0,4}");
  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern NUMERALS = Pattern.compile("[1aAiI]");
  private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");

  static final PolicyFactory BODY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p", "br", "h2", "h3", "h4", "hr", "blockquote", "figure", "figcaption", "div")
          .allowElements("strong", "em", "u", "s", "sub", "sup")
          .allowElements((name, attributes) -> "strong", "b")
          .allowElements((name, attributes) -> "em", "i")
          .allowElements("ul", "ol", "li")
          .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
          .allowElements("a", "img")
          .allowElements((name, attributes) -> "h2", "h1")
          .allowElements((name, attributes) -> "h4", "h5", "h6")
          .allowElements((name, attributes) -> "s", "strike", "del")
          .allowElements(
              (name, attributes) -> "div",
              "section",
              "article",
              "main",
              "header",
              "footer",
              "aside",
              "nav",
              "center",
              "address",
              "pre",
              "dl",
              "dt",
              "dd",
              "form",
              "fieldset")
          .allowUrlProtocols("http", "https", "mailto", "tel")
          .allowAttributes("href")
          .matching(LINK)
          .onElements("a")
          .allowAttributes("src")
          .matching(IMAGE)
          .onElements("img")
          .allowAttributes("alt", "title")
          .onElements("img")
          .allowAttributes("title")
          .onElements("a")
          .allowAttributes(Pictures.MISSING)
          .onElements("figure")
          .allowAttributes("width", "height")
          .matching(PIXELS)
          .onElements("img")
          .allowAttributes("colspan", "rowspan")
          .matching(SPAN)
          .onElements("td", "th")
          .allowAttributes("scope")
          .matching(SCOPE)
          .onElements("th")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("type")
          .matching(NUMERALS)
          .onElements("ol")
          .allowAttributes("reversed")
          .onElements("ol")
          .allowAttributes("value")
          .matching(NUMBER)
          .onElements("li")
          .toFactory();

  private HtmlPolicy() {}
}
