package vn.congxa.operator;

import java.util.List;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;

/** One of the operator's commands; what all of them have in common is in {@link Commands}. */
public interface Command {
  /** How it is called, a line a form: its name, then its options. */
  List<String> usage();

  /**
   * A sentence or some on what it does, as {@code --help} tells; lines of at most 100 characters.
   */
  String help();

  /** Whether it needs no portal: it then gets {@link Place#NOWHERE}. */
  default boolean isPlaceless() {
    return false;
  }

  /**
   * Whether it can do without the tables of a portal on this machine that runs, and has them: its
   * {@link Place#environment} is then empty.
   */
  default boolean isPossibleWhileRunning() {
    return false;
  }

  /**
   * Does what the words say.
   *
   * @param words its name, then the options but for those that name the portal
   * @return the process's exit code: 0 done, 1 not done, 2 misunderstood, others as {@link #help}
   *     tells
   * @throws Arguments.Unclear with what is wrong with the words; the usage is printed below it
   */
  int run(List<String> words, Place place, Console out) throws Arguments.Unclear;
}
