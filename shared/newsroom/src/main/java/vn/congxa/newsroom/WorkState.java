package vn.congxa.newsroom;

import java.util.Locale;

/** How far the work on an article's text is. */
public enum WorkState {
  /** Nothing is under way: what readers have is all there is. */
  NONE,
  DRAFT,
  SUBMITTED,
  /** An editor gave it back with a reason. */
  RETURNED;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static WorkState of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
