package vn.congxa.operator;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The portal that a command is about. */
public interface Place {
  /** None, for commands that need none. */
  Place NOWHERE = Map::of;

  /** What a program needs to reach its tables and its media, as functions are given it. */
  Map<String, String> environment();

  /** The stack in the cloud that it is; none for a portal on this machine. */
  default Optional<Stack> stack() {
    return Optional.empty();
  }

  /** Where a portal on this machine keeps its data; none for a stack. */
  default Optional<Path> data() {
    return Optional.empty();
  }

  /**
   * Does something with other data on this machine, such as a copy of this portal's.
   *
   * @param other a data folder that no portal uses
   * @param work with the environment by which its tables are reached
   */
  default int beside(Path other, ToIntFunction<Map<String, String>> work) {
    throw new IllegalArgumentException("a data folder can be of use to a portal on this machine");
  }
}
