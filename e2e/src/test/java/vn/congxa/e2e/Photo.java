package vn.congxa.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Photographs of nothing, each another one. */
final class Photo {
  private Photo() {}

  /** A light one, of some kilobytes. */
  static FilePayload light(int number) {
    return file("anh-" + number + ".jpg", new Random(number), 320, 240, 0.8F);
  }

  /** One of 8 megabytes, as telephones take them. */
  static FilePayload heavy() {
    return file("anh-nang.jpg", new Random(0), 2_900, 2_175, 0.95F);
  }

  // Noise does not compress.
  private static FilePayload file(String name, Random dice, int width, int height, float quality) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        picture.setRGB(x, y, dice.nextInt());
      }
    }
    return new FilePayload(name, "image/jpeg", jpeg(picture, quality));
  }

  private static byte[] jpeg(BufferedImage picture, float quality) {
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
