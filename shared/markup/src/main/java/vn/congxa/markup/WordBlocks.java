package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Paragraphs that Word calls titles and captions: headings, and captions of what they stand by. */
final class WordBlocks implements Pass {
  private static final Pattern OF_TABLE = Pattern.compile("(?iU)\\s*(?:bảng|biểu|table)\\b");

  @Override
  public void over(Pasted text) {
    if (!text.hasClasses() || text.body().selectFirst("[class^=Mso]") == null) {
      return;
    }
    for (var heading : text.body().select("p.MsoTitle, h1, h2, h3, h4, h5, h6")) {
      if (heading.normalName().equals("p")) {
        heading.tagName("h1");
      }
      if (Trees.isThroughout(heading, Trees.BOLD)) {
        Trees.unwrap(heading, Trees.BOLD);
      }
    }
    if (text.body().selectFirst("p.MsoCaption") != null) {
      Trees.rewrite(text.body(), (_, children) -> captioned(children));
    }
  }

  private static List<Node> captioned(List<Node> children) {
    var kept = new ArrayList<Node>();
    var waiting = -1; // where a caption is, for the table behind it
    for (var child : children) {
      var table = table(child);
      if (waiting >= 0 && table != null && table.selectFirst("caption") == null) {
        table.prependChild(caption("caption", (Element) kept.remove(waiting)));
      }
      waiting = Trees.isBlank(child) ? waiting : -1;
      if (isCaption(child)) {
        var caption = (Element) child;
        if (!OF_TABLE.matcher(caption.wholeText()).lookingAt() && isOfPicture(caption, kept)) {
          continue;
        }
        waiting = kept.size();
      }
      kept.add(child);
    }
    return kept;
  }

  private static boolean isCaption(Node node) {
    return Trees.is(node, "p") && Pasted.hasClass((Element) node, "msocaption");
  }

  private static @Nullable Element table(Node node) {
    return Trees.is(node, Set.of("table", "div")) ? onlyTable((Element) node) : null;
  }

  private static @Nullable Element onlyTable(Element element) {
    if (element.normalName().equals("table")) {
      return element;
    }
    var isAlone = element.childrenSize() == 1 && element.ownText().isBlank();
    return isAlone && Trees.is(element.child(0), "table") ? element.child(0) : null;
  }

  /** Gives it to the picture before it, if there is one without. */
  private static boolean isOfPicture(Element caption, List<Node> before) {
    var last = before.size() - 1;
    while (last >= 0 && Trees.isBlank(before.get(last))) {
      last--;
    }
    if (last < 0 || !(before.get(last) instanceof Element element)) {
      return false;
    }
    var figure = element;
    if (element.normalName().equals("p") && isPicture(element)) {
      figure = Trees.made("figure", element.select("img").stream().map(img -> (Node) img).toList());
      before.set(last, figure);
    }
    var takes = figure.normalName().equals("figure") && figure.selectFirst("figcaption") == null;
    if (takes) {
      figure.appendChild(caption("figcaption", caption));
    }
    return takes;
  }

  private static boolean isPicture(Element element) {
    return element.select("img").size() == 1 && !Trees.hasText(element);
  }

  private static Element caption(String name, Element paragraph) {
    if (Trees.isThroughout(paragraph, Trees.BOLD_OR_SLANTED)) {
      Trees.unwrap(paragraph, Trees.BOLD_OR_SLANTED);
    }
    return Trees.made(name, Trees.released(paragraph));
  }
}
