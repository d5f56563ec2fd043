package vn.congxa.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Folders compared file by file. */
final class Trees {
  private Trees() {}

  /** Every file's content by its path. */
  static Map<String, String> files(Path root) throws IOException {
    var files = new TreeMap<String, String>();
    try (var paths = Files.walk(root)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        var bytes = Files.readAllBytes(path);
        var name = root.relativize(path).toString();
        files.put(
            name,
            name.matches(".*\\.(png|jpg|webp|gif)")
                ? HexFormat.of().formatHex(bytes)
                : Files.readString(path));
      }
    }
    return files;
  }
}
