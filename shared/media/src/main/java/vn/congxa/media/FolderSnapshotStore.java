package vn.congxa.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Snapshots in a folder of one process, each tagged by a sum of what is in it. */
final class FolderSnapshotStore implements SnapshotStore {
  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9.-]*");

  /** Looking and writing are one step, whichever of a process's stores does it. */
  private static final Object TURN = new Object();

  private final Path folder;

  FolderSnapshotStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public Kept load(String key, @Nullable String seen) {
    try {
      var bytes = Files.readAllBytes(file(key));
      var tag = tag(bytes);
      return tag.equals(seen) ? new Kept.AsSeen() : new Kept.File(bytes, tag);
    } catch (NoSuchFileException _) {
      return new Kept.Nothing();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file(key), e);
    }
  }

  @Override
  public Optional<String> put(String key, byte[] bytes, @Nullable String seen) {
    synchronized (TURN) {
      var isAsSeen =
          switch (load(key, seen)) {
            case Kept.AsSeen _ -> true;
            case Kept.Nothing _ -> seen == null;
            case Kept.File _ -> false;
          };
      if (!isAsSeen) {
        return Optional.empty();
      }
      WholeFiles.put(file(key), bytes);
      return Optional.of(tag(bytes));
    }
  }

  @Override
  public void delete(String name) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(file -> file.endsWith(name)).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + name, e);
    }
  }

  /** Looked at every few seconds, megabytes of it, and meant to tell changes apart from nothing. */
  private static String tag(byte[] bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return Long.toHexString(sum.getValue()) + "-" + bytes.length;
  }

  private Path file(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not a key: " + key);
    }
    return folder.resolve(key);
  }
}
