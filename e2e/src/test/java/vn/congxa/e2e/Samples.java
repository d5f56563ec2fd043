package vn.congxa.e2e;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.congxa.folder.Console;
import vn.congxa.folder.ContentCommand;

/** The sample content, brought in as {@code ./run --content} does. */
final class Samples {
  private Samples() {}

  static void load(Path folder, Map<String, String> environment, PrintStream progress) {
    var words = List.of("import", "--content", folder.toString());
    if (new ContentCommand(environment, new Console(progress)).run(words) != ContentCommand.DONE) {
      throw new IllegalStateException("the samples in " + folder + " are faulty");
    }
  }
}
