package vn.congxa.pages.view;

/** Whole numbers in Vietnamese form. */
final class Numbers {
  private Numbers() {}

  /** Thousands set off by points: {@code 45.996}. */
  static String text(long number) {
    var digits = new StringBuilder().append(number);
    var first = number < 0 ? 1 : 0;
    for (var at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, '.');
    }
    return digits.toString();
  }

  /** Of a file: {@code 640 KB}, {@code 1,4 MB}. */
  static String size(long bytes) {
    var kilobytes = Math.max(1, Math.round(bytes / 1024.0));
    if (kilobytes < 1024) {
      return kilobytes + " KB";
    }
    var tenths = Math.round(bytes / 1024.0 / 1024.0 * 10);
    return text(tenths / 10) + (tenths % 10 == 0 ? "" : "," + tenths % 10) + " MB";
  }
}
