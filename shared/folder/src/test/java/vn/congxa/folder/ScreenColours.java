package vn.congxa.folder;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A picture as Apple's machines save what is on their screens: its numbers mean Display P3. */
final class ScreenColours {
  private static final int AFTER_HEADER = 8 + 25;

  private ScreenColours() {}

  static byte[] png() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    var plain = out.toByteArray();
    var code = new byte[] {'c', 'I', 'C', 'P', 12, 13, 0, 1};
    var crc = new CRC32();
    crc.update(code);
    return ByteBuffer.allocate(plain.length + 8 + code.length)
        .put(plain, 0, AFTER_HEADER)
        .putInt(code.length - 4)
        .put(code)
        .putInt((int) crc.getValue())
        .put(plain, AFTER_HEADER, plain.length - AFTER_HEADER)
        .array();
  }
}
