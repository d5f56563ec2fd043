package vn.congxa.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congxa.folder.ContentCommand;

/**
 * Moves a content folder in or out: of the portal on this machine, or with {@code --stack NAME} of
 * one in the cloud.
 */
final class FolderCommand implements Command {
  private final String name;

  FolderCommand(String name) {
    this.name = name;
  }

  @Override
  public void run(Path root, List<String> arguments) {
    var words = new ArrayList<>(arguments);
    var stack = taken(words, "--stack");
    var data = taken(words, "--data").map(Path::of).orElseGet(() -> place(root, words));
    words.addFirst(name);
    var code =
        stack.isPresent()
            ? cloud(stack.get(), words)
            : words.contains("--content-table") || name.equals("check")
                ? new ContentCommand(System.getenv(), System.out).run(words)
                : here(root, data, words);
    if (code != ContentCommand.DONE) {
      System.exit(code);
    }
  }

  private Path place(Path root, List<String> words) {
    var at = words.indexOf("--content") + 1;
    var imported = name.equals("import") && at > 0 && at < words.size();
    return Options.place(
        root,
        imported
            ? Optional.of(Path.of(words.get(at)).toAbsolutePath().normalize())
            : Optional.empty());
  }

  private static int here(Path root, Path data, List<String> words) {
    try (var backend = Backend.open(root, Optional.of(data.toAbsolutePath()))) {
      return new ContentCommand(backend.environment(), System.out).run(words);
    }
  }

  private static int cloud(String stack, List<String> words) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putAll(StackOutputs.of(stack));
    return new ContentCommand(environment, System.out).run(words);
  }

  private static Optional<String> taken(List<String> words, String option) {
    var at = words.indexOf(option);
    if (at < 0) {
      return Optional.empty();
    }
    if (at + 1 == words.size()) {
      throw new UsageException(option + " needs a value");
    }
    words.remove(at);
    return Optional.of(words.remove(at));
  }
}
