package vn.congxa.media.image;

import com.luciad.imageio.webp.WebPReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;

/** Pixels. */
final class Pictures {
  private static final float QUALITY = 0.92f;

  @FunctionalInterface
  private interface Reading<T> {
    T read(ImageReader reader, ImageReadParam parameters) throws IOException;
  }

  private Pictures() {}

  /**
   * Goes through the whole picture as a browser would, keeping only a small part of it.
   *
   * @return whether Java knows its colours
   */
  static boolean decode(byte[] bytes) throws BrokenImage {
    return reading(
        bytes,
        (reader, parameters) -> {
          parameters.setSourceSubsampling(8, 8, 0, 0);
          // Browsers show four-colour JPEGs, which Java reads only as numbers.
          if (reader.canReadRaster() && isFourColour(reader)) {
            reader.readRaster(0, parameters);
            return false;
          }
          reader.read(0, parameters);
          return true;
        });
  }

  /** The picture in the colours that screens have. */
  static BufferedImage srgb(byte[] bytes) throws BrokenImage {
    return Colours.srgb(reading(bytes, (reader, parameters) -> reader.read(0, parameters)));
  }

  /** The JPEG turned as EXIF's orientation says it is to be shown. */
  static byte[] turned(byte[] jpeg, int orientation) throws BrokenImage {
    var picture = reading(jpeg, (reader, parameters) -> reader.read(0, parameters));
    try {
      return encoded(turned(picture, orientation));
    } catch (IOException e) {
      throw new BrokenImage("cannot be turned upright: save it upright and without EXIF");
    }
  }

  private static boolean isFourColour(ImageReader reader) throws IOException {
    return !reader.getImageTypes(0).hasNext();
  }

  // The encoder of WebP brings a decoder of its own, in C: what comes from outside stays in Java.
  private static ImageReader reader(ImageInputStream in) throws BrokenImage {
    var readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      var reader = readers.next();
      if (!reader.getClass().getPackage().equals(WebPReader.class.getPackage())) {
        return reader;
      }
    }
    throw new BrokenImage("cannot be read");
  }

  private static <T> T reading(byte[] bytes, Reading<T> work) throws BrokenImage {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var reader = reader(in);
      try {
        reader.setInput(in, true, true);
        return work.read(reader, reader.getDefaultReadParam());
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // Decoders meet damaged files with exceptions of every kind.
      throw new BrokenImage("cannot be read: " + e.getMessage());
    }
  }

  private static BufferedImage turned(BufferedImage from, int orientation) {
    var width = from.getWidth();
    var height = from.getHeight();
    var lying = orientation >= 5;
    var to = new BufferedImage(lying ? height : width, lying ? width : height, from.getType());
    var source = from.getRaster();
    var target = to.getRaster();
    Object pixel = null;
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        pixel = source.getDataElements(x, y, pixel);
        var right = width - 1 - x;
        var up = height - 1 - y;
        switch (orientation) {
          case 2 -> target.setDataElements(right, y, pixel);
          case 3 -> target.setDataElements(right, up, pixel);
          case 4 -> target.setDataElements(x, up, pixel);
          case 5 -> target.setDataElements(y, x, pixel);
          case 6 -> target.setDataElements(up, x, pixel);
          case 7 -> target.setDataElements(up, right, pixel);
          case 8 -> target.setDataElements(y, right, pixel);
          default -> target.setDataElements(x, y, pixel);
        }
      }
    }
    return to;
  }

  private static byte[] encoded(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
