package vn.congxa.media.image;

import com.luciad.imageio.webp.WebPReader;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
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

  /** Goes through the whole picture as a browser would, keeping only a small part of it. */
  static void decode(byte[] bytes) throws BrokenImage {
    read(bytes, parameters -> parameters.setSourceSubsampling(8, 8, 0, 0));
  }

  /** The picture in the colours that screens have. */
  static BufferedImage srgb(byte[] bytes) throws BrokenImage {
    return read(bytes, _ -> {});
  }

  /** A part of it. What is outside is read too, and not kept. */
  static BufferedImage srgb(byte[] bytes, Rectangle part) throws BrokenImage {
    return read(bytes, parameters -> parameters.setSourceRegion(part));
  }

  private static BufferedImage read(byte[] bytes, Consumer<ImageReadParam> which)
      throws BrokenImage {
    var inks = Jpeg.inks(bytes);
    var conversion = PngColours.of(bytes);
    return reading(
        inks.map(Inks::jpeg).orElse(bytes),
        (reader, parameters) -> {
          which.accept(parameters);
          if (inks.isPresent()) {
            return inks.get().srgb(reader.readRaster(0, parameters));
          }
          var picture = reader.read(0, parameters);
          return conversion.isPresent()
              ? Colours.srgb(picture, conversion.get())
              : Colours.srgb(picture);
        });
  }

  /** The picture as Java reads it, whatever its colours mean. */
  static BufferedImage plain(byte[] bytes) throws BrokenImage {
    return reading(bytes, (reader, parameters) -> reader.read(0, parameters));
  }

  /** The picture as a JPEG, turned as EXIF's orientation says it is to be shown. */
  static byte[] turned(BufferedImage picture, int orientation) throws BrokenImage {
    try {
      return encoded(upright(picture, orientation));
    } catch (IOException | RuntimeException _) {
      throw new BrokenImage("cannot be turned upright: save it upright and without EXIF");
    }
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

  private static BufferedImage upright(BufferedImage from, int orientation) {
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
