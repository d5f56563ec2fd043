package vn.congxa.markup;

/**
 * Says one habit of a program that texts are pasted from with elements that a body may have. It
 * takes time in step with the text, and does nothing to a text that has no such habit.
 */
@FunctionalInterface
interface Pass {
  void over(Pasted text);
}
