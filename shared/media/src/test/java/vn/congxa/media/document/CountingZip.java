package vn.congxa.media.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An archive that counts how many bytes were unpacked from it. */
final class CountingZip extends ZipFile {
  private long unpacked;

  CountingZip(Path file) throws IOException {
    super(file.toFile());
  }

  long unpacked() {
    return unpacked;
  }

  @Override
  public @Nullable InputStream getInputStream(ZipEntry entry) throws IOException {
    var part = super.getInputStream(entry);
    return part == null ? null : new Counting(part);
  }

  private final class Counting extends FilterInputStream {
    Counting(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      unpacked += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      var count = super.read(bytes, from, length);
      unpacked += Math.max(count, 0);
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      var skipped = super.skip(count); // unpacked, and thrown away
      unpacked += skipped;
      return skipped;
    }
  }
}
