package vn.congxa.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;
import vn.congxa.operator.Account;
import vn.congxa.operator.Command;
import vn.congxa.operator.Commands;
import vn.congxa.operator.Place;
import vn.congxa.operator.Stack;

/**
 * One of the operator's commands, about the portal on this machine, or with {@code --stack NAME}
 * about one in the cloud.
 */
record OperatorsCommand(Command command) {
  static final String START = "./run";
  static final String WHERE = "[--data DIR | --stack NAME]";

  /** How it is called and what it does. */
  String help() {
    return Commands.usage(command, START, WHERE) + "\n\n" + command.help().stripTrailing();
  }

  /**
   * Does what the words say; ends the process where it failed.
   *
   * @param root the project's folder, where template.yaml is
   */
  void run(Path root, List<String> words) {
    var out = new Console(System.out);
    var code = run(root, new ArrayList<>(words), out);
    if (code != Commands.DONE) {
      System.exit(code);
    }
  }

  private int run(Path root, List<String> words, Console out) {
    try {
      var name = command.usage().getFirst().split(" ", 2)[0];
      var stack = Arguments.taken(words, "--stack");
      var data = Arguments.taken(words, "--data").map(Path::of);
      words.addFirst(name);
      if (command.isPlaceless()) {
        return Commands.run(command, words, Place.NOWHERE, out);
      }
      if (stack.isPresent()) {
        var place = Stack.named(stack.get(), Account.ofTheOperator());
        return Commands.run(command, words, place, out);
      }
      return here(root, data.orElseGet(() -> place(root, words)).toAbsolutePath(), words, out);
    } catch (Arguments.Unclear e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new StartFailure(String.valueOf(e.getMessage()));
    }
  }

  private int here(Path root, Path data, List<String> words, Console out) {
    try (var backend = Backend.open(root, Optional.of(data))) {
      return Commands.run(command, words, new LocalPlace(root, backend, data), out);
    }
  }

  /** A folder that is brought in has a place of its own, as when the portal starts with it. */
  private static Path place(Path root, List<String> words) {
    var at = words.indexOf("--content") + 1;
    var isImported = words.getFirst().equals("import") && at > 0 && at < words.size();
    return Options.place(
        root,
        isImported
            ? Optional.of(Path.of(words.get(at)).toAbsolutePath().normalize())
            : Optional.empty());
  }
}
