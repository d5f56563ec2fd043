package vn.congxa.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts the portal and leaves it running until the process is told to end. */
final class StartCommand {
  private final ContentLoader loader;

  StartCommand(ContentLoader loader) {
    this.loader = loader;
  }

  /**
   * Starts it.
   *
   * @param root the project's folder, where template.yaml is
   */
  void run(Path root, List<String> arguments) {
    var options = Options.parse(root, arguments);
    var portal = start(options);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              portal.close();
              System.out.println("The portal has stopped.");
            }));
    System.out.println(Greeting.of(portal, options));
  }

  /** A portal that has nothing yet, and is given nothing, shows a made-up commune. */
  LocalPortal start(Options given) {
    var sample = given.root().resolve("local/samples/an-binh-dong");
    return given.content().isPresent() || !Files.isDirectory(sample)
        ? LocalPortal.start(given, loader, System.out)
        : LocalPortal.start(given.with(sample), new SampleLoader(loader), System.out);
  }
}
