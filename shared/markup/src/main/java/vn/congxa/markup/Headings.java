package vn.congxa.markup;

import java.util.List;
import org.jsoup.nodes.Element;

/** Headings move together, so that the highest is of the second rank, below the article's title. */
final class Headings implements Pass {
  private static final List<String> NAMES = List.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final int HIGHEST = 2;
  private static final int LOWEST = 4;

  @Override
  public void over(Pasted text) {
    if (NAMES.stream().noneMatch(text::has)) {
      return;
    }
    var headings = text.body().select(String.join(",", NAMES));
    var full = headings.stream().filter(Headings::isFull).toList();
    var highest = full.stream().mapToInt(Headings::level).min().orElse(HIGHEST);
    move(full, HIGHEST - highest);
  }

  private static void move(List<Element> headings, int by) {
    if (by != 0) {
      headings.forEach(h -> h.tagName("h" + Math.min(level(h) + by, LOWEST)));
    }
  }

  private static boolean isFull(Element heading) {
    return Trees.hasText(heading) || heading.selectFirst("img") != null;
  }

  private static int level(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }
}
