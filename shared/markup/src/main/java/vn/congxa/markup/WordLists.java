package vn.congxa.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Word's lists: paragraphs in a row that say in which list and how deep they are, each with its
 * mark as text. Whatever stands between two of them ends the list; the next goes on counting.
 */
final class WordLists implements Pass {
  private static final String LIST = "mso-list";
  private static final Pattern PLACE = Pattern.compile("l(\\d{1,9}) level(\\d{1,2})\\b.*");

  @Override
  public void over(Pasted text) {
    if (!text.isPlain()) {
      Trees.rewrite(text.body(), (_, children) -> new Run(text).of(children));
    }
  }

  /** A list that may still get items. */
  private static final class Open {
    private final Element list;
    private final String id;
    private final int level;
    private final boolean isNumbered;
    private Element item;
    private int last;

    Open(Element list, String id, int level, ListMark mark, Element item) {
      this.list = list;
      this.id = id;
      this.level = level;
      this.isNumbered = mark.isNumbered();
      this.item = item;
      this.last = Math.max(mark.number(), 1);
    }

    boolean takes(String list, ListMark mark) {
      return id.equals(list) && isNumbered == mark.isNumbered();
    }
  }

  /** Of siblings. */
  private static final class Run {
    private final Pasted text;
    private final List<Node> kept = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    Run(Pasted text) {
      this.text = text;
    }

    List<Node> of(List<Node> children) {
      for (var child : children) {
        var place =
            child instanceof Element part && part.normalName().equals("p")
                ? PLACE.matcher(text.look(part, LIST))
                : null;
        if (place != null && place.matches()) {
          item((Element) child, place.group(1), Integer.parseInt(place.group(2)));
        } else if (open.isEmpty() || !Trees.isBlank(child)) {
          open.clear();
          kept.add(child);
        }
      }
      return kept;
    }

    private void item(Element paragraph, String id, int level) {
      var written = mark(paragraph);
      var mark = ListMark.of(written == null ? "" : written.wholeText());
      if (written != null) {
        written.remove();
      }
      var item = Trees.made("li", Trees.released(paragraph));
      while (!open.isEmpty() && isOver(open.getFirst(), id, level, mark)) {
        open.removeFirst();
      }
      if (open.isEmpty() || open.getFirst().level < level) {
        begin(item, id, level, mark);
      } else {
        next(open.getFirst(), item, mark);
      }
    }

    private static boolean isOver(Open list, String id, int level, ListMark mark) {
      return list.level > level || (list.level == level && !list.takes(id, mark));
    }

    private void begin(Element item, String id, int level, ListMark mark) {
      var list = Trees.made(mark.isNumbered() ? "ol" : "ul", List.of(item));
      if (mark.number() > 1) {
        list.attr("start", String.valueOf(mark.number()));
      }
      if (open.isEmpty()) {
        kept.add(list);
      } else {
        open.getFirst().item.appendChild(list);
      }
      open.addFirst(new Open(list, id, level, mark, item));
    }

    private static void next(Open open, Element item, ListMark mark) {
      open.list.appendChild(item);
      open.item = item;
      open.last++;
      if (mark.number() > 1 && mark.number() != open.last) {
        item.attr("value", String.valueOf(mark.number()));
        open.last = mark.number();
      }
    }

    private @Nullable Element mark(Element paragraph) {
      return paragraph
          .selectStream("[style]")
          .filter(part -> text.look(part, LIST).equals("ignore"))
          .findFirst()
          .orElse(null);
    }
  }
}
