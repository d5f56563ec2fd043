package vn.congxa.local;

import java.nio.file.Path;
import java.util.List;

/** One of the words that may follow {@code ./run}. */
@FunctionalInterface
interface Command {
  /**
   * Does what the word says.
   *
   * @param root the project's folder, where template.yaml is
   */
  void run(Path root, List<String> arguments);
}
