package vn.congxa.media.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;

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
    return new ColorConvertOp(null).filter(picture, to);
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
