package vn.congxa.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.congxa.text.Characters;

/** A content folder's files, within bounds; no link leads out of the folder. */
final class FolderFiles {
  static final int MOST_FILES = 100_000;

  /** Control characters that editors write as white space: what a file is says more about them. */
  private static final String SPACES = "\t\n\u000B\f\u0085";

  private final Path root;
  private final FolderFaults faults;

  FolderFiles(Path root, FolderFaults faults) {
    this.root = root;
    this.faults = faults;
  }

  /** Whether something lies there; what it is, a link perhaps, is told by reading it. */
  boolean has(String file) {
    try {
      return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException _) {
      return false; // no file can have that name here
    }
  }

  /** Where a file lies; whether it does is another question. */
  Path path(String file) {
    return root.resolve(file);
  }

  /** The names in a part of the folder, in order; hidden ones are not looked at. */
  List<String> names(String part) {
    return names(part, MOST_FILES);
  }

  List<String> names(String part, int most) {
    var folder = root.resolve(part);
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    var isFolder =
        part.isEmpty() // where the whole lies is said by whoever gave the command
            ? Files.isDirectory(folder)
            : Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    if (!isFolder) {
      faults.add(part.isEmpty() ? "." : part, 0, "must be a folder, and not a link to one");
      return List.of();
    }
    try (var paths = Files.list(folder)) {
      var names =
          paths
              .map(path -> String.valueOf(path.getFileName()))
              .filter(name -> !name.startsWith("."))
              .sorted()
              .limit(most + 1L)
              .toList();
      if (names.size() > most) {
        faults.add(part, 0, "holds more than " + most + " files");
        return List.of();
      }
      return names;
    } catch (IOException e) {
      faults.add(part, 0, "cannot be listed: " + e.getMessage());
      return List.of();
    }
  }

  /** Empty where it is not to be had, which is a fault then. */
  Optional<byte[]> bytes(String file, int largest) {
    var path = root.resolve(file);
    try {
      if (Files.isSymbolicLink(path)) {
        faults.add(file, 0, "is a link: put the file itself here");
      } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        faults.add(file, 0, "is missing, or no file");
      } else if (Files.size(path) > largest) {
        faults.add(file, 0, "is larger than " + largest / 1024 + " KB");
      } else {
        return Optional.of(Files.readAllBytes(path));
      }
    } catch (IOException e) {
      faults.add(file, 0, "cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** As text in UTF-8, lines ended by line feeds alone. */
  Optional<String> text(String file, int largest) {
    return bytes(file, largest).flatMap(bytes -> text(file, bytes));
  }

  private Optional<String> text(String file, byte[] bytes) {
    if (Encodings.isUtf16(bytes)) {
      faults.add(file, 1, "is in UTF-16: save it as " + saved(file));
      return Optional.empty();
    }
    var in = ByteBuffer.wrap(bytes);
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return checked(file, withoutMark.replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException _) {
      var line = 1;
      for (var i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      var but = Encodings.isWindows1258(bytes) ? ", but in Windows-1258, it seems" : "";
      faults.add(file, line, "is not in UTF-8 from here on" + but + ": save it as " + saved(file));
      return Optional.empty();
    }
  }

  private static String saved(String file) {
    return file.endsWith(".csv") ? "UTF-8, in Excel as \"CSV UTF-8\"" : "UTF-8";
  }

  private Optional<String> checked(String file, String text) {
    var bad = Characters.bad(text, SPACES);
    if (bad.isPresent()) {
      faults.add(file, line(text, bad.getAsInt()), Characters.reason(text, bad.getAsInt()));
      return Optional.empty();
    }
    OldFont.in(text)
        .ifPresent(old ->
            faults.warn(
                file,
                line(text, old.offset()),
                "seems to be in "
                    + old.name()
                    + ", which can be read in an old font alone: make Unicode of it"));
    return Optional.of(text);
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
