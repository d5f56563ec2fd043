package vn.congxa.media.image;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import net.coobird.thumbnailator.Thumbnails;
import vn.congxa.media.MediaType;

/** Smaller copies of an image, for screens that need no more: each as WebP and as JPEG. */
public final class Copies {
  /** Of those that a page's layout asks for. */
  private static final int WIDEST = 1_280;

  private static final List<Integer> WIDTHS = List.of(320, 640, 960, WIDEST);
  private static final int HIGHEST = 16_383; // WebP has no room for more
  private static final float WEBP_QUALITY = 0.78f;
  private static final float JPEG_QUALITY = 0.80f;

  /** Takes a copy as it is made. */
  @FunctionalInterface
  public interface Taker {
    void take(MediaType type, int width, byte[] bytes);
  }

  private Copies() {}

  /** In which widths copies are made; the image's own among them where it is a small one. */
  static List<Integer> widths(int width, int height) {
    return Stream.concat(WIDTHS.stream(), Stream.of(Math.min(width, WIDEST)))
        .filter(w -> w <= width && height(w, width, height) <= HIGHEST)
        .collect(TreeSet<Integer>::new, TreeSet::add, TreeSet::addAll)
        .stream()
        .toList();
  }

  /** Makes its copies, of each width the JPEG last. */
  public static void of(CheckedImage image, Taker taker) throws BrokenImage {
    if (image.widths().isEmpty()) {
      return;
    }
    try {
      var picture = Strips.read(image);
      for (var width : image.widths()) {
        var copy = scaled(picture, width);
        taker.take(MediaType.WEBP, width, webp(copy));
        taker.take(MediaType.JPG, width, jpeg(copy));
      }
    } catch (IOException | OutOfMemoryError e) {
      throw new BrokenImage("cannot be made smaller: " + e.getMessage());
    }
  }

  static int height(int copyWidth, int width, int height) {
    return Math.max(1, Math.round((float) height * copyWidth / width));
  }

  private static BufferedImage scaled(BufferedImage picture, int width) throws IOException {
    return scaled(picture, width, height(width, picture.getWidth(), picture.getHeight()));
  }

  static BufferedImage scaled(BufferedImage picture, int width, int height) throws IOException {
    return Thumbnails.of(picture)
        .forceSize(width, height)
        .imageType(
            picture.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB)
        .asBufferedImage();
  }

  private static byte[] webp(BufferedImage picture) throws IOException {
    var parameters = new WebPWriteParam(null);
    parameters.setCompressionType(CompressionType.Lossy);
    parameters.setCompressionQuality(WEBP_QUALITY);
    return encoded(picture, new WebPImageWriterSpi().createWriterInstance(), parameters);
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var parameters = writer.getDefaultWriteParam();
    parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(JPEG_QUALITY);
    return encoded(opaque(picture), writer, parameters);
  }

  private static BufferedImage opaque(BufferedImage picture) {
    if (!picture.getColorModel().hasAlpha()) {
      return picture;
    }
    var to = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    var pen = to.createGraphics();
    pen.drawImage(picture, 0, 0, Color.WHITE, null);
    pen.dispose();
    return to;
  }

  private static byte[] encoded(
      BufferedImage picture, ImageWriter writer, ImageWriteParam parameters) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
