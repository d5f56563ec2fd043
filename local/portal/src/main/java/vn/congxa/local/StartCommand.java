package vn.congxa.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Starts the portal and leaves it running until the process is told to end. */
final class StartCommand implements Command {
  private final ContentLoader loader;

  StartCommand(ContentLoader loader) {
    this.loader = loader;
  }

  /** A portal that has nothing yet shows a made-up commune. */
  private static Options withSample(Options given) {
    var sample = given.root().resolve("local/samples/an-binh-dong");
    var started = given.data().map(data -> Files.isDirectory(data.resolve("tables"))).orElse(false);
    return given.content().isPresent() || started || !Files.isDirectory(sample)
        ? given
        : new Options(given.root(), given.port(), Optional.of(sample), given.data());
  }

  @Override
  public void run(Path root, List<String> arguments) {
    var options = withSample(Options.parse(root, arguments));
    var portal = Portal.start(options, loader, System.out);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              portal.close();
              System.out.println("The portal has stopped.");
            }));
    System.out.println(Greeting.of(portal, options));
  }
}
