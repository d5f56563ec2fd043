package vn.congxa.media.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** Conversions by the colour profile that a file brings. What is no profile is passed over. */
final class Profiles {
  private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
  private static final int LEVELS = 256;

  private Profiles() {}

  /** Of numbers that are red, green and blue, or all three grey. */
  static Optional<Conversion> of(byte[] profile, boolean grey) {
    return parsed(profile, grey ? ColorSpace.TYPE_GRAY : ColorSpace.TYPE_RGB)
        .map(icc -> grey ? levels(icc) : colours(icc));
  }

  /** Of four inks, 255 being all of it, as rows of bytes: to red, green and blue. */
  static Optional<ColorConvertOp> ofInks(byte[] profile) {
    return parsed(profile, ColorSpace.TYPE_CMYK).map(Profiles::toSrgb);
  }

  static WritableRaster row(int width, int bands) {
    return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, bands, null);
  }

  private static Optional<ICC_Profile> parsed(byte[] bytes, int type) {
    try {
      var profile = ICC_Profile.getInstance(bytes);
      if (profile.getColorSpaceType() != type) {
        return Optional.empty();
      }
      // Whether it can be used is found out by using it.
      new ICC_ColorSpace(profile).toRGB(new float[profile.getNumComponents()]);
      return Optional.of(profile);
    } catch (CMMException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private static ColorConvertOp toSrgb(ICC_Profile profile) {
    return new ColorConvertOp(new ICC_Profile[] {profile, SRGB}, null);
  }

  private static Conversion levels(ICC_Profile profile) {
    var space = new ICC_ColorSpace(profile);
    var levels = new int[LEVELS];
    for (var i = 0; i < LEVELS; i++) {
      levels[i] = Math.round(space.toRGB(new float[] {i / 255f})[1] * 255);
    }
    return pixels -> {
      for (var i = 0; i < pixels.length; i++) {
        pixels[i] = (pixels[i] & 0xFF00_0000) | (levels[pixels[i] & 0xFF] * 0x01_0101);
      }
    };
  }

  private static Conversion colours(ICC_Profile profile) {
    var operation = toSrgb(profile);
    return pixels -> {
      var numbers = new byte[3 * pixels.length];
      for (var i = 0; i < pixels.length; i++) {
        numbers[3 * i] = (byte) (pixels[i] >> 16);
        numbers[3 * i + 1] = (byte) (pixels[i] >> 8);
        numbers[3 * i + 2] = (byte) pixels[i];
      }
      var row = row(pixels.length, 3);
      row.setDataElements(0, 0, pixels.length, 1, numbers);
      operation.filter(row, row);
      row.getDataElements(0, 0, pixels.length, 1, numbers);
      for (var i = 0; i < pixels.length; i++) {
        pixels[i] = (pixels[i] & 0xFF00_0000) | rgb(numbers, 3 * i);
      }
    };
  }

  static int rgb(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 16) | ((bytes[at + 1] & 0xFF) << 8) | (bytes[at + 2] & 0xFF);
  }
}
