package vn.congxa.restore;

import java.util.List;

/**
 * How a copy and the live table differ in one site, or what was done about it; items by their keys,
 * or in words.
 *
 * @param added the live table lacks them
 * @param replaced it has them otherwise
 * @param taken they are not as they were then, and cannot stay beside what is put back
 * @param newer they came since, and stay
 * @param notes what somebody has to know
 * @param same so many are as they are to be
 */
public record Counted(
    List<String> added,
    List<String> replaced,
    List<String> taken,
    List<String> newer,
    List<String> notes,
    int same) {
  public Counted {
    added = List.copyOf(added);
    replaced = List.copyOf(replaced);
    taken = List.copyOf(taken);
    newer = List.copyOf(newer);
    notes = List.copyOf(notes);
  }

  /** Whether the copy has nothing of the site. */
  boolean isNothing() {
    return added.isEmpty() && replaced.isEmpty() && same == 0;
  }

  /** Whether the live table has anything that the copy has not, or has otherwise. */
  boolean isOverSomething() {
    return !replaced.isEmpty() || !taken.isEmpty() || !newer.isEmpty();
  }
}
