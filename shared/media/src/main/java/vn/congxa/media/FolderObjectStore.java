package vn.congxa.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files in a folder, for the portal on one machine. Nothing can be signed here: the local portal
 * answers {@code /_local/<key>} from the same folder instead.
 */
public final class FolderObjectStore implements ObjectStore {
  private static final Pattern KEY =
      Pattern.compile("[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)*");

  private final Path folder;

  public FolderObjectStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<StoredObject> find(String key, long largest) {
    var file = file(key);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      var size = Files.size(file);
      return Optional.of(new StoredObject(size, size > largest ? null : Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  @Override
  public boolean has(String key) {
    return Files.isRegularFile(file(key));
  }

  @Override
  public void put(String key, byte[] bytes, MediaType type) {
    WholeFiles.put(file(key), bytes);
  }

  @Override
  public void delete(String key) {
    var file = file(key);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }

  @Override
  public List<String> keys(String prefix) {
    var beside = folder.resolve(prefix.substring(0, prefix.lastIndexOf('/') + 1));
    if (!Files.isDirectory(beside)) {
      return List.of();
    }
    try (var files = Files.walk(beside)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(key -> key.startsWith(prefix) && KEY.matcher(key).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + beside, e);
    }
  }

  @Override
  public void copy(String from, String to) {
    var found = find(from, Long.MAX_VALUE);
    var bytes = found.isEmpty() ? null : found.get().bytes();
    if (bytes != null) {
      WholeFiles.put(file(to), bytes);
    }
  }

  @Override
  public String signedUrl(String key, Duration valid) {
    return "/_local/" + key;
  }

  private Path file(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not a key: " + key);
    }
    return folder.resolve(key);
  }
}
