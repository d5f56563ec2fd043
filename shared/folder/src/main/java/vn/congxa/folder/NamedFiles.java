package vn.congxa.folder;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.PercentEncoding;

/**
 * The files of one part of a folder that articles name, each checked once.
 *
 * @param <T> what a check makes of a file
 */
final class NamedFiles<T> {
  private static final int MOST = 10 * FolderFiles.MOST_FILES; // articles have several

  private final FolderFiles files;
  private final FolderFaults faults;
  private final String folder;
  private final Function<String, Optional<T>> check;
  private final Map<String, T> found = new TreeMap<>();
  private final Set<String> refused = new HashSet<>();
  private @Nullable Map<String, String> names; // by their letters composed

  /**
   * Of one part.
   *
   * @param check of the file at a path; tells what is wrong itself
   */
  NamedFiles(
      FolderFiles files, FolderFaults faults, String folder, Function<String, Optional<T>> check) {
    this.files = files;
    this.faults = faults;
    this.folder = folder;
    this.check = check;
  }

  /** How an article, which lies in a folder beside, names a file of another. */
  static String fromArticle(String folder) {
    return "../" + folder + "/";
  }

  /** Null where it is not to be had; the fault is the file's own, or this reference's. */
  @Nullable T at(String reference, String article, int line) {
    var from = fromArticle(folder);
    var name = reference.startsWith(from) ? reference.substring(from.length()) : "";
    if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
      faults.add(article, line, reference + ": must be " + from + "<file>");
      return null;
    }
    var path = path(name);
    if (path == null) {
      faults.add(article, line, reference + ": there is no such file");
      return null;
    }
    if (!found.containsKey(path) && !refused.contains(path)) {
      check.apply(path).ifPresentOrElse(file -> found.put(path, file), () -> refused.add(path));
    }
    return found.get(path);
  }

  private @Nullable String path(String name) {
    if (files.has(folder + "/" + name)) {
      return folder + "/" + name;
    }
    var found = names().get(composed(name));
    if (found == null) {
      found = names().get(composed(decoded(name)));
    }
    return found == null || !files.has(folder + "/" + found) ? null : folder + "/" + found;
  }

  private Map<String, String> names() {
    if (names == null) {
      names = new TreeMap<>();
      for (var name : files.names(folder, MOST)) {
        var other = names.putIfAbsent(composed(name), name);
        if (other != null) {
          faults.add(
              folder + "/" + name,
              0,
              "has the name of another file, its letters composed otherwise");
        }
      }
    }
    return names;
  }

  // macOS takes letters apart from their marks, and people write them as one.
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  // Editors write a space in an address as %20.
  private static String decoded(String name) {
    return PercentEncoding.decodePath(name).orElse(name);
  }

  Collection<T> all() {
    return found.values();
  }

  /** How many files no article refers to: nobody looked at them. */
  int unnamed() {
    return (int)
        names().values().stream()
            .map(name -> folder + "/" + name)
            .filter(path -> !found.containsKey(path) && !refused.contains(path))
            .count();
  }
}
