package vn.congxa.media.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** PowerPoint's slides of before 2007, as they are packed into other documents ([MS-PPT]). */
final class Slides {
  private static final int LARGEST = 64 * 1024 * 1024;

  /** A VBAInfoContainer with a VBAInfoAtom: its macros' place and whether there are any follow. */
  private static final byte[] MACROS = {
    0x0F, 0, (byte) 0xFF, 3, 0x14, 0, 0, 0, 2, 0, 0, 4, 0x0C, 0, 0, 0
  };

  private static final int WHETHER = 4;

  private Slides() {}

  static void refuseMacros(InputStream slides) throws IOException, UnfitDocument {
    var bytes = slides.readNBytes(LARGEST);
    for (var at = 0; at + MACROS.length + WHETHER < bytes.length; at++) {
      if (bytes[at] == MACROS[0]
          && Arrays.equals(bytes, at, at + MACROS.length, MACROS, 0, MACROS.length)
          && bytes[at + MACROS.length + WHETHER] != 0) {
        throw UnfitDocument.withMacros("slides with them");
      }
    }
  }
}
