package vn.congxa.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;
import vn.congxa.version.Version;

/** The operator's commands as a program of their own, for stacks in the cloud. */
public final class OperatorMain {
  private static final String START = "./run";
  private static final String WHERE = "--stack NAME";

  private OperatorMain() {}

  public static void main(String[] words) {
    var out = new Console(System.out);
    var code = run(List.of(words), out);
    if (code != Commands.DONE) {
      System.exit(code);
    }
  }

  static int run(List<String> words, Console out) {
    if (words.equals(List.of("--version"))) {
      out.line(Version.current());
      return Commands.DONE;
    }
    var command = words.isEmpty() ? Optional.<Command>empty() : Commands.named(words.getFirst());
    if (command.isEmpty() || asksForHelp(words)) {
      var usage = command.map(c -> Commands.usage(c, START, WHERE) + "\n\n" + c.help());
      out.lines(usage.orElseGet(() -> Commands.usage(START, WHERE)));
      return asksForHelp(words) ? Commands.DONE : Commands.MISUNDERSTOOD;
    }
    var rest = new ArrayList<>(words);
    try {
      var stack = Arguments.taken(rest, "--stack");
      if (stack.isEmpty() && !command.get().isPlaceless()) {
        throw new Arguments.Unclear("--stack is missing");
      }
      var place =
          stack.isEmpty() ? Place.NOWHERE : Stack.named(stack.get(), Account.ofTheOperator());
      return Commands.run(command.get(), rest, place, out);
    } catch (Arguments.Unclear e) {
      out.line(e.getMessage());
      out.lines(Commands.usage(command.get(), START, WHERE));
      return Commands.MISUNDERSTOOD;
    } catch (IllegalArgumentException e) {
      out.line(e.getMessage());
      return Commands.NOT_DONE;
    }
  }

  private static boolean asksForHelp(List<String> words) {
    return words.contains("--help") || words.contains("-h");
  }
}
