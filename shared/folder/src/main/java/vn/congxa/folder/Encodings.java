package vn.congxa.folder;

/** In what a file was saved that is not UTF-8, as far as its bytes tell. */
final class Encodings {
  /** Of Windows-1258: vowels, and the marks that stand after them as letters of their own. */
  private static final String VOWELS =
      "aeiouyAEIOUY\u00e2\u00e3\u00ea\u00f4\u00f5\u00fd\u00c2\u00c3\u00ca\u00d4\u00d5\u00dd";

  private static final String MARKS = "\u00cc\u00d2\u00de\u00ec\u00f2";

  private Encodings() {}

  /** With its mark, or without one where every second byte is nothing. */
  static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    return begins(0xFE, 0xFF, bytes)
        || begins(0xFF, 0xFE, bytes)
        || hasNothingAt(0, bytes)
        || hasNothingAt(1, bytes);
  }

  private static boolean begins(int first, int second, byte[] bytes) {
    return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean hasNothingAt(int first, byte[] bytes) {
    for (var i = first; i < Math.min(bytes.length, first + 20); i += 2) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return bytes.length > 3;
  }

  static boolean isWindows1258(byte[] bytes) {
    for (var i = 1; i < bytes.length; i++) {
      if (MARKS.indexOf(bytes[i] & 0xFF) >= 0 && VOWELS.indexOf(bytes[i - 1] & 0xFF) >= 0) {
        return true;
      }
    }
    return false;
  }
}
