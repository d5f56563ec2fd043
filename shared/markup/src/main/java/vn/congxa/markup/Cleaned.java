package vn.congxa.markup;

import java.util.List;
import java.util.Map;

/**
 * A body, and what was taken out of it or written otherwise.
 *
 * @param counts of each kind that there was
 */
public record Cleaned(CleanHtml html, Map<Loss.Kind, Integer> counts) {
  public Cleaned {
    counts = Map.copyOf(counts);
  }

  /** The same for an answer, in the order of the kinds. */
  public List<Change> changes(String pointer) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Change(pointer, entry.getKey().code(), entry.getValue()))
        .toList();
  }
}
