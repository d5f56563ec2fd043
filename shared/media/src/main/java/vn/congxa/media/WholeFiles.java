package vn.congxa.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that get their name when they are whole. */
final class WholeFiles {
  private WholeFiles() {}

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
