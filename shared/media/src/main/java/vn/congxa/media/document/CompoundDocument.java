package vn.congxa.media.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.congxa.media.MediaType;

/**
 * Word's and Excel's files of before 2007: a file system within a file ([MS-CFB]), whose streams'
 * names tell what it holds.
 */
final class CompoundDocument {
  static final int[] MARK = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

  private static final Map<String, MediaType> STREAMS =
      Map.of(
          "WordDocument", MediaType.DOC,
          "Workbook", MediaType.XLS,
          "Book", MediaType.XLS);
  private static final int ENTRY = 128;
  private static final int NAME_LENGTH = 64;
  private static final int OBJECT_TYPE = 66;
  private static final int STREAM = 2;

  private CompoundDocument() {}

  // The directory may lie anywhere, in parts; its entries begin at multiples of their length.
  static Optional<MediaType> kind(byte[] bytes) {
    for (var at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      if (bytes[at + OBJECT_TYPE] == STREAM) {
        for (var stream : STREAMS.entrySet()) {
          if (isNamed(bytes, at, stream.getKey())) {
            return Optional.of(stream.getValue());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(byte[] bytes, int at, String name) {
    var expected = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
    return bytes[at + NAME_LENGTH] == expected.length
        && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
  }
}
