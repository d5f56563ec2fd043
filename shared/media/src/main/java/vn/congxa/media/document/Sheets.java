package vn.congxa.media.document;

import java.io.IOException;
import java.io.InputStream;

/** Excel's sheets of before 2007: records of a number, a length and their data ([MS-XLS]). */
final class Sheets {
  private static final int BEGIN = 0x0809;
  private static final int END = 0x000A;
  private static final int LOCK = 0x002F;
  private static final int SHEET = 0x0085;
  private static final int SHEETS_KIND = 5;
  private static final int MACROS = 1;
  private static final int MODULE = 6;

  private Sheets() {}

  /** Macros may be a sheet of their own, hidden often, and then there is no project beside it. */
  static void refuseMacros(InputStream workbook) throws IOException, UnfitDocument {
    for (var first = true; ; first = false) {
      var head = workbook.readNBytes(4);
      var record = head.length < 4 ? END : u16(head, 0);
      if (record == END || (first && record != BEGIN)) {
        return;
      }
      var data = workbook.readNBytes(u16(head, 2));
      if (record == LOCK) {
        throw UnfitDocument.locked();
      }
      if (record == SHEET && data.length > SHEETS_KIND) {
        var kind = data[SHEETS_KIND];
        if (kind == MACROS || kind == MODULE) {
          throw UnfitDocument.withMacros("a sheet of them");
        }
      }
    }
  }

  private static int u16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
  }
}
