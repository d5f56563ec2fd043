package vn.congxa.operator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;

/** That somebody means this very site: its name, typed. */
final class Confirmation {
  private Confirmation() {}

  /**
   * Asks at the terminal for what no option says.
   *
   * @param given what {@code --confirm} says; null where it is not there
   * @return whether it is the name; told where it is not
   */
  static boolean of(String name, @Nullable String given, Console out) throws Arguments.Unclear {
    var typed = given;
    var terminal = Optional.ofNullable(System.console()).filter(there -> there.isTerminal());
    if (typed == null && terminal.isPresent()) {
      out.line("Type the name of the site, " + name + ", to go on:");
      typed = terminal.get().readLine();
    }
    if (typed == null) {
      throw new Arguments.Unclear("--confirm is missing: the name of the site, \"" + name + "\"");
    }
    if (!typed.strip().equals(name)) {
      out.line("Nothing was done: the site is called " + name + ", not " + typed.strip() + ".");
      return false;
    }
    return true;
  }
}
