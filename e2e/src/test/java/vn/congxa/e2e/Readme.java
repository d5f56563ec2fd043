package vn.congxa.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What README.md tells its reader to type: its blocks marked {@code sh}. */
final class Readme {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  private Readme() {}

  static List<String> blocks() {
    try {
      var blocks = new ArrayList<String>();
      var found = BLOCK.matcher(Files.readString(TestPortal.ROOT.resolve("README.md")));
      while (found.find()) {
        blocks.add(found.group(1).strip());
      }
      return blocks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Blocks that ask a running portal, or speak of it. */
  static List<String> requests() {
    return blocks().stream().filter(block -> block.contains("curl ")).toList();
  }

  /** How content moves out. */
  static String export() {
    return commands().stream()
        .filter(line -> line.contains("./run export "))
        .findFirst()
        .orElseThrow();
  }

  /** The lines of the other blocks, comments left out. */
  static List<String> commands() {
    return blocks().stream()
        .filter(block -> !block.contains("curl "))
        .flatMap(String::lines)
        .map(line -> line.replaceFirst("\\s+#.*|^#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
