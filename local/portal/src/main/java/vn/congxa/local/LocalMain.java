package vn.congxa.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;
import vn.congxa.local.gateway.UnusableFunctionException;
import vn.congxa.operator.Commands;
import vn.congxa.stack.TemplateException;
import vn.congxa.version.Version;

/** Started by {@code ./run} with the project's folder and then the words of the command line. */
public final class LocalMain {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private static final String START = "start";

  private LocalMain() {}

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset(); // libraries tell the terminal nothing
    var root = Path.of(arguments[0]).toAbsolutePath();
    var words = Arrays.asList(arguments).subList(1, arguments.length);
    try {
      dispatch(root, words);
    } catch (UsageException e) {
      System.err.println("run: " + e.getMessage());
      System.err.println(Options.usage());
      System.exit(MISUSED);
    } catch (StartFailure | TemplateException | UnusableFunctionException e) {
      System.err.println("run: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private static void dispatch(Path root, List<String> words) {
    boolean isNamed = !words.isEmpty() && !words.getFirst().startsWith("-");
    String name = isNamed ? words.getFirst() : START;
    var rest = isNamed ? words.subList(1, words.size()) : words;
    boolean asksForHelp = words.contains("--help") || words.contains("-h");
    if (name.equals(START)) {
      if (asksForHelp) {
        System.out.println(Options.usage());
      } else if (words.equals(List.of("--version"))) {
        System.out.println(Version.current());
      } else {
        new StartCommand(new FolderLoader()).run(root, rest);
      }
      return;
    }
    var command = Commands.named(name).map(OperatorsCommand::new);
    if (command.isEmpty()) {
      throw new UsageException("unknown command " + name);
    }
    if (asksForHelp) {
      System.out.println(command.get().help());
    } else {
      command.get().run(root, rest);
    }
  }
}
