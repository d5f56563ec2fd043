package vn.congxa.media.document;

import java.nio.file.Path;
import java.util.Optional;
import vn.congxa.media.MediaType;

/** The door for documents from outside. They stay as they are; nothing in them is run or shown. */
public final class Documents {
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final int[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final int[] ZIP = {'P', 'K', 3, 4};

  private Documents() {}

  /**
   * Which kind of document it is, whatever its name says; empty for what may not be kept.
   *
   * @param file where the same bytes lie
   */
  public static Optional<MediaType> kind(byte[] bytes, Path file) {
    if (begins(bytes, PDF)) {
      return Optional.of(MediaType.PDF);
    }
    if (begins(bytes, ZIP)) {
      return ZippedDocument.kind(file);
    }
    return begins(bytes, CompoundDocument.MARK) ? CompoundDocument.kind(bytes) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int[] mark) {
    for (var i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
