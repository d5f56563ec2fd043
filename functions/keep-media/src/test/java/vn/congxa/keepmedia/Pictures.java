package vn.congxa.keepmedia;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Good and bad pictures, small ones. */
final class Pictures {
  static final String PLACE = "21.0285N 105.8542E";

  private Pictures() {}

  /** 640 × 400, of one colour. */
  static byte[] jpeg(int colour) {
    return encoded(640, 400, colour, "jpg");
  }

  static byte[] encoded(int width, int height, int colour, String format) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(new Color(colour));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A JPEG taken by a camera on its side, that tells where. */
  static byte[] turned() {
    var plain = jpeg(0x336699);
    var place = PLACE.getBytes(StandardCharsets.US_ASCII);
    var exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length);
    exif.put("Exif\0\0II".getBytes(StandardCharsets.US_ASCII)).order(ByteOrder.LITTLE_ENDIAN);
    exif.putShort((short) 42).putInt(8).putShort((short) 2);
    exif.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
    exif.putInt(0).put(place);
    var head = new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.capacity() + 2)};
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(head);
    out.writeBytes(exif.array());
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  /** A PNG that says it is so large, and is not. */
  static byte[] boasting(int side) {
    var png = encoded(20, 20, 0, "png");
    ByteBuffer.wrap(png).putInt(16, side).putInt(20, side);
    var crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    return ByteBuffer.allocate(10_000).put(png).array();
  }

  /** The beginning of what iPhones keep. */
  static byte[] heic() {
    var heic = ByteBuffer.allocate(2_000);
    heic.putInt(24).put("ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII));
    return heic.array();
  }
}
