package vn.congxa.media.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;

/** Brings a picture's colours into sRGB, which is what a file without a profile means. */
final class Colours {
  private Colours() {}

  static BufferedImage srgb(BufferedImage picture) {
    var model = picture.getColorModel();
    if (model.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      return grey(picture);
    }
    if (isPlain(picture)) {
      return picture;
    }
    var to = new BufferedImage(picture.getWidth(), picture.getHeight(), type(model));
    if (model.getColorSpace().isCS_sRGB()) {
      var pen = to.createGraphics();
      pen.drawImage(picture, 0, 0, null);
      pen.dispose();
      return to;
    }
    try {
      return new ColorConvertOp(null).filter(picture, to);
    } catch (CMMException _) {
      return srgb(withoutProfile(picture)); // which browsers pass over where it is damaged
    }
  }

  private static BufferedImage withoutProfile(BufferedImage picture) {
    var model = picture.getColorModel();
    var plain =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            model.hasAlpha(),
            false,
            model.getTransparency(),
            model.getTransferType());
    return new BufferedImage(plain, picture.getRaster(), false, null);
  }

  /** What its numbers mean where its model does not say so. */
  static BufferedImage srgb(BufferedImage picture, Conversion conversion) {
    var to = srgb(picture);
    var row = new int[to.getWidth()];
    for (var y = 0; y < to.getHeight(); y++) {
      to.getRGB(0, y, row.length, 1, row, 0, row.length);
      conversion.convert(row);
      to.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    return to;
  }

  private static boolean isPlain(BufferedImage picture) {
    return switch (picture.getType()) {
      case BufferedImage.TYPE_INT_RGB,
          BufferedImage.TYPE_INT_ARGB,
          BufferedImage.TYPE_3BYTE_BGR,
          BufferedImage.TYPE_4BYTE_ABGR ->
          true;
      default -> false;
    };
  }

  private static int type(ColorModel model) {
    return model.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
  }

  // Java takes grey for linear light, which no file means, and would make it paler.
  private static BufferedImage grey(BufferedImage picture) {
    var model = picture.getColorModel();
    var to = new BufferedImage(picture.getWidth(), picture.getHeight(), type(model));
    var raster = picture.getRaster();
    var excess = model.getComponentSize(0) - 8;
    for (var y = 0; y < picture.getHeight(); y++) {
      for (var x = 0; x < picture.getWidth(); x++) {
        var grey = raster.getSample(x, y, 0) >> excess;
        var alpha = model.hasAlpha() ? raster.getSample(x, y, 1) >> excess : 0xFF;
        to.setRGB(x, y, alpha << 24 | grey << 16 | grey << 8 | grey);
      }
    }
    return to;
  }
}
