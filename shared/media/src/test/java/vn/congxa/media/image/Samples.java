package vn.congxa.media.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small images with everything in them that must not reach a reader. */
final class Samples {
  static final String SECRET = "Nha rieng cua ong Ba";

  /** 1 × 1, lossless: Java reads WebP with a plug-in and writes none. */
  private static final byte[] LOSSLESS =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  private Samples() {}

  static byte[] jpeg(int orientation) throws IOException {
    var plain = encoded("jpg");
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(0xE1, concat(ascii("Exif\0\0"), tiff(orientation)), out);
    segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0" + SECRET), out);
    segment(0xE2, ascii("ICC_PROFILE\0\1\1colours"), out);
    segment(0xE2, ascii("MPF\0" + SECRET), out);
    segment(0xED, ascii("Photoshop 3.0\0" + SECRET), out);
    segment(0xFE, ascii(SECRET), out);
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(ascii("appended film, " + SECRET));
    return out.toByteArray();
  }

  /** A JPEG's segment that says how the camera was held. */
  static byte[] turned(int orientation) {
    var out = new ByteArrayOutputStream();
    segment(0xE1, concat(ascii("Exif\0\0"), tiff(orientation)), out);
    return out.toByteArray();
  }

  static byte[] png() throws IOException {
    var plain = encoded("png");
    var out = new ByteArrayOutputStream();
    var afterHeader = 8 + 25;
    out.write(plain, 0, afterHeader);
    chunk("tEXt", ascii("Author\0" + SECRET), out);
    chunk("iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + SECRET), out);
    chunk("eXIf", tiff(1), out);
    chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}, out);
    out.write(plain, afterHeader, plain.length - afterHeader);
    out.writeBytes(ascii(SECRET));
    return out.toByteArray();
  }

  static byte[] gif() throws IOException {
    var plain = encoded("gif");
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, plain.length - 1);
    out.writeBytes(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()});
    out.writeBytes(ascii(SECRET));
    out.writeBytes(new byte[] {0, 0x21, (byte) 0xFF, 11});
    out.writeBytes(ascii("XMP DataXMP"));
    out.write(SECRET.length());
    out.writeBytes(ascii(SECRET));
    out.writeBytes(new byte[] {0, 0x3B});
    out.writeBytes(ascii(SECRET));
    return out.toByteArray();
  }

  /** The extended form, as cameras and editors write it. */
  static byte[] webp(int orientation) {
    var chunks = new ByteArrayOutputStream();
    riff("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}, chunks);
    var vp8l = 12;
    chunks.write(LOSSLESS, vp8l, LOSSLESS.length - vp8l);
    riff("EXIF", tiff(orientation), chunks);
    riff("XMP ", ascii(SECRET), chunks);
    var out = new ByteArrayOutputStream();
    riff("RIFF", concat(ascii("WEBP"), chunks.toByteArray()), out);
    return out.toByteArray();
  }

  static byte[] plainWebp() {
    return LOSSLESS.clone();
  }

  /** An animation of one frame that states its size three times. */
  static byte[] webp(int canvasW, int canvasH, int frameW, int frameH, int dataW, int dataH) {
    var data = Arrays.copyOfRange(LOSSLESS, 12, LOSSLESS.length);
    var bits = (dataW - 1) | (long) (dataH - 1) << 14 | (data[12] & 0xF0L) << 24;
    ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).putInt(9, (int) bits);
    var frame = ByteBuffer.allocate(16 + data.length).order(ByteOrder.LITTLE_ENDIAN);
    frame.putInt(6, frameW - 1).putInt(9, frameH - 1).put(16, data);
    var canvas = ByteBuffer.allocate(11).order(ByteOrder.LITTLE_ENDIAN);
    canvas.put(0, (byte) 0x02).putInt(4, canvasW - 1).putInt(7, canvasH - 1);
    var chunks = new ByteArrayOutputStream();
    riff("VP8X", Arrays.copyOf(canvas.array(), 10), chunks);
    riff("ANIM", new byte[6], chunks);
    riff("ANMF", frame.array(), chunks);
    var out = new ByteArrayOutputStream();
    riff("RIFF", concat(ascii("WEBP"), chunks.toByteArray()), out);
    return out.toByteArray();
  }

  /** A GIF or JPEG that states a size more, of a square before the picture's own. */
  static byte[] withFrameOf(byte[] image, int side) {
    var gif = image[0] == 'G';
    var frame = ByteBuffer.allocate(gif ? 12 : 19);
    if (gif) {
      frame.order(ByteOrder.LITTLE_ENDIAN).put(0, (byte) 0x2C);
      frame.putShort(5, (short) side).putShort(7, (short) side).put(10, (byte) 2);
    } else {
      frame.put(new byte[] {(byte) 0xFF, (byte) 0xC0, 0, 17, 8});
      frame.putShort(5, (short) side).putShort(7, (short) side);
    }
    var at = gif ? 13 + (3 << ((image[10] & 7) + 1)) : 2;
    return concat(
        concat(Arrays.copyOf(image, at), frame.array()),
        Arrays.copyOfRange(image, at, image.length));
  }

  /** 24 × 16, its upper left quarter red, the rest green. */
  private static byte[] encoded(String format) throws IOException {
    var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(0, 140, 60));
    pen.fillRect(0, 0, 24, 16);
    pen.setColor(new Color(200, 20, 20));
    pen.fillRect(0, 0, 12, 8);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IOException("no writer for " + format);
    }
    return out.toByteArray();
  }

  /** Orientation, a description, and a place. */
  private static byte[] tiff(int orientation) {
    var text = ascii(SECRET);
    var at = 8 + 2 + 3 * 12 + 4;
    var tiff = ByteBuffer.allocate(at + text.length).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put(ascii("II")).putShort((short) 42).putInt(8).putShort((short) 3);
    entry(tiff, 0x010E, 2, text.length, at);
    entry(tiff, 0x0112, 3, 1, orientation);
    entry(tiff, 0x8825, 4, 1, 0); // where the place stands
    tiff.putInt(0).put(text);
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static void segment(int marker, byte[] data, ByteArrayOutputStream out) {
    var length = data.length + 2;
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
    out.writeBytes(data);
  }

  private static void chunk(String name, byte[] data, ByteArrayOutputStream out) {
    var crc = new CRC32();
    crc.update(ascii(name));
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(ascii(name));
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static void riff(String name, byte[] data, ByteArrayOutputStream out) {
    out.writeBytes(ascii(name));
    out.writeBytes(
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(data.length).array());
    out.writeBytes(data);
    if (data.length % 2 == 1) {
      out.write(0);
    }
  }

  private static byte[] concat(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
