package vn.congxa.local;

import java.nio.file.Path;
import java.util.List;

/** Starts the portal and leaves it running until the process is told to end. */
final class StartCommand implements Command {
  private final ContentLoader loader;

  StartCommand(ContentLoader loader) {
    this.loader = loader;
  }

  @Override
  public void run(Path root, List<String> arguments) {
    var options = Options.parse(root, arguments);
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
