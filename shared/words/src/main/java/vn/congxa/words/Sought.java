package vn.congxa.words;

import java.util.Set;

/**
 * The words that an answer marks.
 *
 * @param folded forms without marks
 * @param exact forms with the marks that were typed; they alone are marked in a text that has them
 */
public record Sought(Set<String> folded, Set<String> exact) {
  public Sought {
    folded = Set.copyOf(folded);
    exact = Set.copyOf(exact);
  }
}
