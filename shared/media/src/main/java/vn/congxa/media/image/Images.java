package vn.congxa.media.image;

import java.util.List;
import vn.congxa.media.MediaType;

/** The door for images from outside. */
public final class Images {
  public static final int LARGEST = 10 * 1024 * 1024;
  private static final long MOST_PIXELS = 50_000_000;

  private Images() {}

  /**
   * Checks an image and takes out what it says beside the picture: EXIF with its place, XMP, IPTC,
   * comments, previews, and whatever is appended. The picture itself stays bit for bit, unless EXIF
   * says that the camera was turned: then the picture is. A colour profile stays.
   */
  public static CheckedImage check(byte[] bytes) throws BrokenImage {
    if (bytes.length > LARGEST) {
      throw new BrokenImage("is larger than 10 MB");
    }
    try {
      var cleaned = cleaned(bytes);
      refuseTooLarge(cleaned.width(), cleaned.height());
      if (cleaned.width() == 0 || cleaned.height() == 0) {
        throw new BrokenImage("has no pixels");
      }
      Pictures.decode(cleaned.bytes());
      return cleaned;
    } catch (IndexOutOfBoundsException _) {
      throw new BrokenImage("ends in the middle");
    } catch (RuntimeException | OutOfMemoryError e) {
      // One file that nobody foresaw must not hide what is wrong with the others.
      throw new BrokenImage("cannot be read: " + e);
    }
  }

  private static CheckedImage cleaned(byte[] bytes) throws BrokenImage {
    var in = new Bytes(bytes);
    if (Jpeg.is(in)) {
      return Jpeg.clean(in);
    } else if (Png.is(in)) {
      return Png.clean(in);
    } else if (in.is(0, 'R', 'I', 'F', 'F') && in.is(8, 'W', 'E', 'B', 'P')) {
      return Webp.clean(in);
    } else if (in.is(0, 'G', 'I', 'F', '8', '7', 'a') || in.is(0, 'G', 'I', 'F', '8', '9', 'a')) {
      return Gif.clean(in);
    }
    throw new BrokenImage(
        BrokenImage.Reason.NOT_ONE, "is neither JPEG, PNG, WebP nor GIF, whatever its name says");
  }

  /** For every size that an image states: decoders do not all believe the same one. */
  static void refuseTooLarge(int width, int height) throws BrokenImage {
    if ((long) width * height > MOST_PIXELS) {
      throw new BrokenImage(BrokenImage.Reason.TOO_MANY_PIXELS, "has more than 50 megapixels");
    }
  }

  static CheckedImage checked(MediaType type, byte[] bytes, int width, int height) {
    var widths = width == 0 ? List.<Integer>of() : Copies.widths(width, height);
    return new CheckedImage(type, bytes, width, height, widths, 1);
  }
}
