package vn.congxa.media.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG's pixels of cyan, magenta, yellow and black, as printers have them. Java reads only their
 * numbers.
 */
final class Inks {
  private static final int YCCK = 2;

  private final byte[] jpeg;
  private final boolean isInverted;
  private final boolean isYcck;
  private final byte[] profile;

  /**
   * Of one JPEG.
   *
   * @param jpeg without its profile, which Java would stumble over where it is damaged
   * @param adobe what Adobe's segment says; without one, numbers are amounts of ink, while Adobe's
   *     programs write how much of the paper is left
   */
  Inks(byte[] jpeg, @Nullable Integer adobe, byte[] profile) {
    this.jpeg = jpeg;
    isInverted = adobe != null;
    isYcck = adobe != null && adobe == YCCK;
    this.profile = profile;
  }

  byte[] jpeg() {
    return jpeg;
  }

  BufferedImage srgb(Raster numbers) {
    var to = new BufferedImage(numbers.getWidth(), numbers.getHeight(), BufferedImage.TYPE_INT_RGB);
    var width = to.getWidth();
    var operation = Profiles.ofInks(profile);
    var inks = Profiles.row(width, 4);
    var colours = Profiles.row(width, 3);
    var pixels = new int[width];
    byte[] row = new byte[4 * width];
    byte[] rgb = new byte[3 * width];
    for (var y = 0; y < to.getHeight(); y++) {
      row =
          (byte[]) numbers.getDataElements(numbers.getMinX(), numbers.getMinY() + y, width, 1, row);
      amounts(row);
      if (operation.isPresent()) {
        inks.setDataElements(0, 0, width, 1, row);
        operation.get().filter(inks, colours);
        colours.getDataElements(0, 0, width, 1, rgb);
      } else {
        printed(row, rgb);
      }
      for (var x = 0; x < width; x++) {
        pixels[x] = Profiles.rgb(rgb, 3 * x);
      }
      to.setRGB(0, y, width, 1, pixels, 0, width);
    }
    return to;
  }

  /** To 255 where all of an ink is printed. */
  private void amounts(byte[] row) {
    for (var i = 0; i < row.length; i += 4) {
      if (isYcck) {
        rgb(row, i);
      }
      for (var ink = i; isInverted && ink < i + 4; ink++) {
        row[ink] = (byte) ~row[ink];
      }
    }
  }

  // JFIF's luminance and colour differences; what they stand for are three inks, inverted.
  private static void rgb(byte[] row, int at) {
    var y = row[at] & 0xFF;
    var cb = (row[at + 1] & 0xFF) - 128;
    var cr = (row[at + 2] & 0xFF) - 128;
    row[at] = ink(y + 1.402 * cr);
    row[at + 1] = ink(y - 0.344136 * cb - 0.714136 * cr);
    row[at + 2] = ink(y + 1.772 * cb);
  }

  private static byte ink(double colour) {
    return (byte) (255 - Math.clamp(Math.round(colour), 0, 255));
  }

  // Without a profile nobody knows the inks: as browsers do it.
  private static void printed(byte[] row, byte[] rgb) {
    for (int i = 0, to = 0; i < row.length; i += 4) {
      var paper = 255 - (row[i + 3] & 0xFF);
      for (var ink = 0; ink < 3; ink++) {
        rgb[to++] = (byte) ((255 - (row[i + ink] & 0xFF)) * paper / 255);
      }
    }
  }
}
