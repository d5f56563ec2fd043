package vn.congxa.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that get their name when they are whole. */
final class WholeFiles {
  private WholeFiles() {}

  /** Puts a file, over a former one where there is any; folders on the way are made. */
  static void put(Path file, byte[] bytes) {
    try {
      var beside = Files.createDirectories(file.resolveSibling(""));
      var half = Files.createTempFile(beside, ".", ".half");
      try {
        write(half, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /**
   * Forced to the disk before it gets its name: after a power cut a name never has half a file.
   *
   * @param half a file that is there, under another name
   */
  static void write(Path half, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      var rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }
}
