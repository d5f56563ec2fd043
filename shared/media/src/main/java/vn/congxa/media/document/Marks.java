package vn.congxa.media.document;

/** Bytes by which kinds of files are told. */
final class Marks {
  private static final int[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
  private static final int[] WINDOWS = {'M', 'Z'};
  private static final int[] LINUX = {0x7F, 'E', 'L', 'F'};
  private static final int[] SCRIPT = {'#', '!'};

  /** How many bytes tell. */
  static final int LONGEST = COMPOUND.length;

  /** Within so many bytes readers look for a PDF's beginning. */
  private static final int PDF_BEGINS_WITHIN = 1024;

  private Marks() {}

  static boolean isZip(byte[] bytes, int at) {
    return is(bytes, at, ZIP);
  }

  static boolean isCompound(byte[] bytes, int at) {
    return is(bytes, at, COMPOUND);
  }

  /** Whatever lies before it, as long as that is no program and no page. */
  static boolean isPdf(byte[] bytes) {
    if (is(bytes, 0, WINDOWS) || is(bytes, 0, LINUX) || is(bytes, 0, SCRIPT)) {
      return false;
    }
    for (var at = 0; at < PDF_BEGINS_WITHIN && at < bytes.length && bytes[at] != '<'; at++) {
      if (is(bytes, at, PDF)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(byte[] bytes, int at, int[] mark) {
    for (var i = 0; i < mark.length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
