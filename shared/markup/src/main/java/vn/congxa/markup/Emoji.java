package vn.congxa.markup;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Facebook, Zalo and WordPress show signs such as faces by pictures: here they are signs again. */
final class Emoji implements Pass {
  private static final int JOINER = 0x200D;

  @Override
  public void over(Pasted text) {
    if (text.has("img")) {
      Trees.rewrite(text.body(), (_, children) -> children.stream().map(Emoji::character).toList());
    }
  }

  private static Node character(Node node) {
    return node instanceof Element element && isEmoji(element)
        ? new TextNode(element.attr("alt"))
        : node;
  }

  private static boolean isEmoji(Element element) {
    return element.normalName().equals("img")
        && (element.attr("src") + element.className()).toLowerCase(Locale.ROOT).contains("emoji")
        && isOnlyEmoji(element.attr("alt"));
  }

  private static boolean isOnlyEmoji(String text) {
    return text.codePoints().allMatch(Emoji::isPart) && text.codePoints().anyMatch(c -> c > 0xFF);
  }

  private static boolean isPart(int c) {
    return c == JOINER || isSign(c) || Character.isEmoji(c);
  }

  /** One of those that may be tied together, or says how it looks. */
  static boolean isSign(int c) {
    return c == 0xFE0F || (c > 0xFF && (Character.isEmoji(c) || Character.isEmojiModifier(c)));
  }
}
