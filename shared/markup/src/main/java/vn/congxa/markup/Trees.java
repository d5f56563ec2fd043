package vn.congxa.markup;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a tree that take time in step with it: no node is taken out from among others or put
 * between them; an element gets all its children anew.
 */
final class Trees {
  static final Set<String> BOLD = Set.of("b", "strong");
  static final Set<String> BOLD_OR_SLANTED = Set.of("b", "strong", "i", "em");

  private Trees() {}

  /** Makes an element's new children of the ones it had, which no longer have a parent. */
  @FunctionalInterface
  interface Siblings {
    List<Node> anew(Element parent, List<Node> children);
  }

  /** From the leaves up: children are done before their parent is. */
  static void rewrite(Element element, Siblings siblings) {
    for (var child : element.childNodes()) {
      if (child instanceof Element part) {
        rewrite(part, siblings);
      }
    }
    siblings.anew(element, released(element)).forEach(element::appendChild);
  }

  /** Its children, which it has no more. */
  static List<Node> released(Element element) {
    var children = List.copyOf(element.childNodes());
    element.empty();
    return children;
  }

  static Element made(String name, List<Node> children) {
    var element = new Element(name);
    children.forEach(element::appendChild);
    return element;
  }

  /** Puts the children of those elements in their place. */
  static void unwrap(Element root, Set<String> names) {
    rewrite(
        root,
        (_, children) ->
            children.stream()
                .flatMap(
                    child -> is(child, names) ? released((Element) child).stream() : stream(child))
                .toList());
  }

  private static java.util.stream.Stream<Node> stream(Node node) {
    return java.util.stream.Stream.of(node);
  }

  /** Whether there is text, and all of it is within such elements. */
  static boolean isThroughout(Element element, Set<String> names) {
    return hasText(element) && !hasTextBeside(element, names);
  }

  private static boolean hasTextBeside(Element element, Set<String> names) {
    for (var child : element.childNodes()) {
      if (child instanceof TextNode text && !Spaces.isOnly(text)) {
        return true;
      }
      if (child instanceof Element part && !is(part, names) && hasTextBeside(part, names)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasText(Element element) {
    return element.nodeStream(TextNode.class).anyMatch(text -> !Spaces.isOnly(text));
  }

  static boolean is(@Nullable Node node, Set<String> names) {
    return node instanceof Element element && names.contains(element.normalName());
  }

  static boolean is(@Nullable Node node, String name) {
    return node instanceof Element element && element.normalName().equals(name);
  }

  /** Nothing that a reader sees: space, or a comment. */
  static boolean isBlank(Node node) {
    return node instanceof TextNode text ? Spaces.isOnly(text) : !(node instanceof Element);
  }
}
