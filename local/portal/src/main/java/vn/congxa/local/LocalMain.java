package vn.congxa.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import vn.congxa.local.gateway.UnusableFunctionException;
import vn.congxa.stack.TemplateException;

/** Started by {@code ./run} with the project's folder and then the words of the command line. */
public final class LocalMain {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private static final Map<String, Command> COMMANDS =
      Map.of(
          "start", new StartCommand(new FolderLoader()),
          "import", new FolderCommand("import"),
          "export", new FolderCommand("export"),
          "check", new FolderCommand("check"),
          "rebuild", new FolderCommand("rebuild"),
          "ways", new FolderCommand("ways"));

  private LocalMain() {}

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset(); // libraries tell the terminal nothing
    var root = Path.of(arguments[0]).toAbsolutePath();
    var words = Arrays.asList(arguments).subList(1, arguments.length);
    if (words.contains("--help") || words.contains("-h")) {
      System.out.println(Options.USAGE);
      return;
    }
    try {
      dispatch(root, words);
    } catch (UsageException e) {
      System.err.println("run: " + e.getMessage());
      System.err.println(Options.USAGE);
      System.exit(MISUSED);
    } catch (StartFailure | TemplateException | UnusableFunctionException e) {
      System.err.println("run: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private static void dispatch(Path root, List<String> words) {
    boolean named = !words.isEmpty() && !words.getFirst().startsWith("-");
    String name = named ? words.getFirst() : "start";
    Command command = COMMANDS.get(name);
    if (command == null) {
      throw new UsageException("unknown command " + name);
    }
    command.run(root, named ? words.subList(1, words.size()) : words);
  }
}
