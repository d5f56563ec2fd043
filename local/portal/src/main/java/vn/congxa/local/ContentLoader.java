package vn.congxa.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** What {@code --content} does: called once the tables exist, before the gateway opens. */
@FunctionalInterface
public interface ContentLoader {
  /**
   * Loads the folder or throws a {@link StartFailure} that says what is wrong with it.
   *
   * @param environment as functions have it: every table's name ({@code CONTENT_TABLE}, ...), how
   *     to reach DynamoDB, {@code MEDIA_FOLDER}
   * @param progress for the person at the terminal
   */
  void load(Path folder, Map<String, String> environment, PrintStream progress);
}
