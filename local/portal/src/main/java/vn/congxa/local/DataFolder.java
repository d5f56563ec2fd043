package vn.congxa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.operator.staff.StaffFile;

/**
 * Where tables and media are kept, for one portal at a time; or a media folder that goes with it.
 */
final class DataFolder implements AutoCloseable {
  /** Another process has it. */
  static final class InUse extends StartFailure {
    private static final long serialVersionUID = 1L;

    private InUse(String message) {
      super(message);
    }
  }

  private final Path folder;
  private final @Nullable FileChannel lockFile; // none: nothing is to be kept

  private DataFolder(Path folder, @Nullable FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  static DataFolder open(Optional<Path> kept) {
    try {
      return kept.isPresent()
          ? lock(kept.get())
          : new DataFolder(Files.createTempDirectory("cong-xa-"), null).prepared();
    } catch (IOException e) {
      throw new StartFailure(
          "cannot write to the data folder " + kept.map(Path::toString).orElse("") + ": " + e, e);
    }
  }

  private static DataFolder lock(Path folder) throws IOException {
    Files.createDirectories(folder);
    var file =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = file.tryLock(); // goes with the process, however it ends
    } catch (OverlappingFileLockException _) {
      lock = null;
    }
    if (lock == null) {
      file.close();
      throw new InUse(
          "the data folder " + folder + " is in use by another portal; choose one with --data");
    }
    return new DataFolder(folder, file).prepared();
  }

  private DataFolder prepared() throws IOException {
    Files.createDirectories(media());
    if (lockFile != null) {
      Files.createDirectories(folder.resolve("tables"));
    }
    return this;
  }

  Optional<Path> tables() {
    return lockFile == null ? Optional.empty() : Optional.of(folder.resolve("tables"));
  }

  Optional<Path> positions() {
    return lockFile == null ? Optional.empty() : Optional.of(folder.resolve("streams"));
  }

  /** Mails that went nowhere. */
  Path mails() {
    return folder.resolve("mails");
  }

  Path media() {
    return folder.resolve("media");
  }

  /** Who may sign in beside the invented staff. */
  Path staff() {
    return folder.resolve(StaffFile.NAME);
  }

  /** Search indexes, beside the media. */
  Path search() {
    return folder.resolve("search");
  }

  @Override
  public void close() {
    try {
      if (lockFile != null) {
        lockFile.close();
      } else {
        deleteAll();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void deleteAll() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
