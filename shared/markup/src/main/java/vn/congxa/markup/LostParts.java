package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What readers of the other page did not see, or pressed, or what was drawn: it is told and goes.
 */
final class LostParts implements Pass {
  @Override
  public void over(Pasted text) {
    var goes = new AtomicBoolean();
    Lost.in(
        text.body(),
        text::looks,
        (element, kind) -> {
          goes.set(true);
          if (kind != Loss.Kind.HIDDEN || Trees.hasText(element)) {
            text.told().tell(kind);
          }
        });
    if (goes.get()) {
      Trees.rewrite(text.body(), (_, children) -> kept(children, text));
    }
  }

  private static List<Node> kept(List<Node> children, Pasted text) {
    var kept = new ArrayList<Node>();
    for (var child : children) {
      if (!(child instanceof Element element)) {
        kept.add(child);
      } else if (!Lost.isHidden(element, text.looks(element))) {
        var goes = element.normalName().equals("svg") || Lost.isButton(element);
        kept.add(goes ? new TextNode(" ") : element);
      }
    }
    return kept;
  }
}
