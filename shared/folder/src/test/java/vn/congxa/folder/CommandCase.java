package vn.congxa.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.stack.DynamoDbLocal;

/** The command, run over a right folder and an empty portal, and what it prints. */
abstract class CommandCase {
  @TempDir Path root;
  @TempDir Path media;
  @TempDir Path out;
  final DynamoDbLocal db = DynamoDbLocal.shared();
  final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  FolderMaker folder;

  @BeforeEach
  void open() throws IOException {
    db.freshTables();
    folder = new FolderMaker(root);
    folder.make();
  }

  Map<String, String> places() {
    var variables = new HashMap<>(db.environment());
    variables.put("CONTENT_TABLE", db.table("ContentTable"));
    variables.put("NEWSROOM_TABLE", db.table("NewsroomTable"));
    variables.put("TTHC_TABLE", db.table("TthcTable"));
    variables.put("VISITS_TABLE", db.table("VisitsTable"));
    variables.put("MEDIA_FOLDER", media.toString());
    return variables;
  }

  int run(Map<String, String> variables, String... words) {
    return new ContentCommand(variables, console()).run(List.of(words));
  }

  Console console() {
    return new Console(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  String printed() {
    var text = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    return text;
  }
}
