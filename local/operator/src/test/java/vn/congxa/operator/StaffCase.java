package vn.congxa.operator;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congxa.folder.Console;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;

/** An operator at the command {@code staff}, with a portal of one site. */
abstract class StaffCase {
  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  StaffCase() {
    new SiteStore(db.client(), db.table("ContentTable"))
        .save(
            new Site(
                "an-binh-dong",
                "Xã An Bình Đông",
                List.of("localhost"),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "Trần Văn Mẫu",
                "Ấp Một",
                "0200 000 0000",
                "xa@example.vn",
                List.of(),
                0),
            new byte[] {1});
  }

  abstract Place place();

  /** The command's exit code. */
  int run(String line) {
    printed.reset();
    var out = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8));
    return Commands.run(
        new StaffCommand(), List.of(("staff " + line).strip().split(" ", -1)), place(), out);
  }

  String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** What is printed behind these words. */
  String printed(String label) {
    return printed()
        .lines()
        .filter(line -> line.startsWith(label))
        .findFirst()
        .map(line -> line.substring(label.length()).strip())
        .orElse("");
  }

  /** A place that has all that a command may look for. */
  record Somewhere(Map<String, String> environment, Optional<Stack> stack, Optional<Path> data)
      implements Place {}
}
