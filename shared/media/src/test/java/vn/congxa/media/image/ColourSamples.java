package vn.congxa.media.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Pictures whose numbers mean other colours than sRGB's, and what those colours are. */
final class ColourSamples {
  static final int WIDTH = 320;
  static final int HEIGHT = 200;

  private ColourSamples() {}

  /** Numbers from nearly none to nearly all, red to the right, green down, blue to the left. */
  static BufferedImage numbers(int type) {
    var picture = new BufferedImage(WIDTH, HEIGHT, type);
    for (var y = 0; y < HEIGHT; y++) {
      for (var x = 0; x < WIDTH; x++) {
        var alpha = picture.getColorModel().hasAlpha() && y < 40 ? 0x80 : 0xFF;
        picture.setRGB(x, y, (alpha << 24) | rgb(20 + x * 2 / 3, 20 + y, 235 - x * 2 / 3));
      }
    }
    return picture;
  }

  static BufferedImage map(BufferedImage picture, IntUnaryOperator colour) {
    var to = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    for (var y = 0; y < HEIGHT; y++) {
      for (var x = 0; x < WIDTH; x++) {
        var pixel = picture.getRGB(x, y);
        to.setRGB(x, y, (pixel & 0xFF00_0000) | colour.applyAsInt(pixel & 0xFF_FFFF));
      }
    }
    return to;
  }

  static byte[] png(BufferedImage picture, byte[]... chunks) {
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", out);
      var plain = out.toByteArray();
      var afterHeader = 8 + 25;
      var with = new ByteArrayOutputStream();
      with.write(plain, 0, afterHeader);
      for (var chunk : chunks) {
        with.writeBytes(chunk);
      }
      with.write(plain, afterHeader, plain.length - afterHeader);
      return with.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] profile(byte[] icc) {
    try {
      var data = new ByteArrayOutputStream();
      data.writeBytes(new byte[] {'p', 0, 0});
      try (var deflated = new DeflaterOutputStream(data, new Deflater())) {
        deflated.write(icc);
      }
      return chunk("iCCP", data.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] chunk(String name, int... values) {
    var data = ByteBuffer.allocate(4 * values.length);
    for (var value : values) {
      data.putInt(value);
    }
    return chunk(name, data.array());
  }

  static byte[] chunk(String name, byte[] data) {
    var named =
        ByteBuffer.allocate(4 + data.length)
            .put(name.getBytes(StandardCharsets.US_ASCII))
            .put(data)
            .array();
    var crc = new CRC32();
    crc.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(data.length)
        .put(named)
        .putInt((int) crc.getValue())
        .array();
  }

  /**
   * A JPEG of four inks, none of them black.
   *
   * @param adobe what Adobe's segment says; null without one
   */
  static byte[] inks(BufferedImage picture, @Nullable Integer adobe, byte[]... segments) {
    var raster =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, picture.getWidth(), picture.getHeight(), 4, null);
    for (var y = 0; y < picture.getHeight(); y++) {
      for (var x = 0; x < picture.getWidth(); x++) {
        raster.setPixel(x, y, numbers(picture.getRGB(x, y), adobe));
      }
    }
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var to = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(to);
      var parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(0.95f);
      writer.write(null, new IIOImage(raster, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    var plain = out.toByteArray();
    var with = new ByteArrayOutputStream();
    with.write(plain, 0, 2);
    if (adobe != null) {
      with.writeBytes(
          new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100});
      with.writeBytes(new byte[] {0, 0, 0, 0, adobe.byteValue()});
    }
    for (var segment : segments) {
      with.writeBytes(segment);
    }
    with.write(plain, 2, plain.length - 2);
    return with.toByteArray();
  }

  static byte[] profileSegment(byte[] icc) {
    return ByteBuffer.allocate(18 + icc.length)
        .put(new byte[] {(byte) 0xFF, (byte) 0xE2})
        .putShort((short) (16 + icc.length))
        .put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII))
        .put(icc)
        .array();
  }

  private static int[] numbers(int rgb, @Nullable Integer adobe) {
    var r = rgb >> 16 & 0xFF;
    var g = rgb >> 8 & 0xFF;
    var b = rgb & 0xFF;
    if (adobe == null) {
      return new int[] {255 - r, 255 - g, 255 - b, 0};
    }
    return adobe == 0
        ? new int[] {r, g, b, 255}
        : new int[] {
          (int) Math.round(255 - (0.299 * r + 0.587 * g + 0.114 * b)),
          (int) Math.round(128 + 0.168736 * r + 0.331264 * g - 0.5 * b),
          (int) Math.round(128 - 0.5 * r + 0.418688 * g + 0.081312 * b),
          255
        };
  }

  static int rgb(int r, int g, int b) {
    return (r << 16) | (g << 8) | b;
  }
}
