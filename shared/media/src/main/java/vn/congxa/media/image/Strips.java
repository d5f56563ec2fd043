package vn.congxa.media.image;

import java.awt.AlphaComposite;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import vn.congxa.media.MediaType;

/**
 * Reads a picture to make copies of. A large one is never in memory as a whole: it is read strip by
 * strip, each brought to the width of the widest copy at once.
 */
final class Strips {
  /** Up to there pictures are read at once: photos as most telephones take them. */
  private static final long WHOLE = 16_000_000;

  private static final long STRIP = 10_000_000;

  private Strips() {}

  static BufferedImage read(CheckedImage image) throws BrokenImage, IOException {
    var pixels = (long) image.width() * image.height();
    // Java's reader of WebP has the whole picture in memory whatever is asked of it.
    return pixels <= WHOLE || image.type() == MediaType.WEBP
        ? Pictures.srgb(image.bytes())
        : narrowed(image, image.widths().getLast());
  }

  private static BufferedImage narrowed(CheckedImage image, int width)
      throws BrokenImage, IOException {
    var height = Copies.height(width, image.width(), image.height());
    var rows = (int) Math.max(1, STRIP * height / ((long) image.width() * image.height()));
    var first = strip(image, 0, Math.min(rows, height), width, height);
    var to = new BufferedImage(width, height, first.getType());
    for (var top = 0; top < height; top += rows) {
      var end = Math.min(top + rows, height);
      var pen = to.createGraphics();
      pen.setComposite(AlphaComposite.Src);
      pen.drawImage(top == 0 ? first : strip(image, top, end, width, height), 0, top, null);
      pen.dispose();
    }
    return to;
  }

  private static BufferedImage strip(CheckedImage image, int top, int end, int width, int height)
      throws BrokenImage, IOException {
    var from = (int) ((long) top * image.height() / height);
    var to = (int) ((long) end * image.height() / height);
    var part = new Rectangle(0, from, image.width(), to - from);
    return Copies.scaled(Pictures.srgb(image.bytes(), part), width, end - top);
  }
}
