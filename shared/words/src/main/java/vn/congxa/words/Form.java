package vn.congxa.words;

import org.jspecify.annotations.Nullable;

/** How a word is written: see {@link Word}. */
public record Form(String folded, @Nullable String exact) {
  /** With its marks, if it has any. */
  public boolean isMarked() {
    return exact != null;
  }
}
