package vn.congxa.operator;

import vn.congxa.folder.Console;

/** Does one thing after the other and says so; in a dry run only says so. */
final class Deeds {
  private final boolean isDry;
  private final Console out;

  Deeds(boolean isDry, Console out) {
    this.isDry = isDry;
    this.out = out;
  }

  void then(String what, Runnable deed) {
    if (isDry) {
      out.line("Would " + what + ".");
      return;
    }
    deed.run();
    out.line("Done: " + what + ".");
  }

  void end() {
    out.line(
        isDry
            ? "Nothing was changed."
            : "Tokens that are out there stay as they are for up to 15 minutes.");
  }
}
