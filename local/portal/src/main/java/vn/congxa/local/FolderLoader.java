package vn.congxa.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.congxa.folder.Console;
import vn.congxa.folder.ContentCommand;

/** Loads a content folder before the portal opens; what was edited here since stays. */
final class FolderLoader implements ContentLoader {
  @Override
  public void load(Path folder, Map<String, String> environment, PrintStream progress) {
    var code =
        new ContentCommand(environment, new Console(progress))
            .run(List.of("import", "--content", folder.toString()));
    if (code != ContentCommand.DONE && code != ContentCommand.KEPT_EDITS) {
      throw new StartFailure("the portal does not start without " + folder);
    }
    System.gc(); // what decoding pictures took, a server does not need
  }
}
