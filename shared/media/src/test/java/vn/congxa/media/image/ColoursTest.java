package vn.congxa.media.image;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.media.image.ColourSamples.chunk;
import static vn.congxa.media.image.ColourSamples.map;
import static vn.congxa.media.image.ColourSamples.numbers;
import static vn.congxa.media.image.ColourSamples.png;
import static vn.congxa.media.image.ColourSamples.rgb;
import static vn.congxa.media.image.Likeness.assertCopies;
import static vn.congxa.media.image.Likeness.difference;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Copies look like the picture, whatever its numbers mean. */
class ColoursTest {
  private static final int[] P3 = {31_270, 32_900, 68_000, 32_000, 26_500, 69_000, 15_000, 6_000};
  private static final int SRGBS_GAMMA = 45_455;

  @Test
  void a_jpeg_of_four_inks_looks_as_browsers_show_it() throws Exception {
    var picture = numbers(BufferedImage.TYPE_INT_RGB);
    for (var adobe : Arrays.asList(null, 0, 2)) {
      assertCopies(ColourSamples.inks(picture, adobe), picture, "Adobe's segment: " + adobe);
    }
  }

  @Test
  void inks_are_what_the_profile_says() throws Exception {
    var profile = ColourProfiles.inks();
    var space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
    var picture = numbers(BufferedImage.TYPE_INT_RGB);
    var expected =
        map(
            picture,
            c -> {
              var rgb = new float[] {1 - (c >> 16) / 255f, 1 - (c >> 8 & 255) / 255f, 0, 0};
              rgb[2] = 1 - (c & 255) / 255f;
              var to = space.toRGB(rgb);
              return rgb(Math.round(to[0] * 255), Math.round(to[1] * 255), Math.round(to[2] * 255));
            });
    assertThat(difference(expected, picture)).isGreaterThan(20);
    for (var adobe : Arrays.asList(null, 0, 2)) {
      var image = ColourSamples.inks(picture, adobe, ColourSamples.profileSegment(profile));
      assertCopies(image, expected, "Adobe's segment: " + adobe);
    }
  }

  @Test
  void a_profile_of_inks_that_is_none_is_passed_over() throws Exception {
    var picture = numbers(BufferedImage.TYPE_INT_RGB);
    for (var profile : List.of(new byte[0], new byte[200], ColourProfiles.displayP3())) {
      var image = ColourSamples.inks(picture, 0, ColourSamples.profileSegment(profile));
      assertCopies(image, picture, profile.length + " bytes");
    }
  }

  @Test
  void pngs_in_the_colours_of_apples_screens_keep_them() throws Exception {
    var profile = ColourSamples.profile(ColourProfiles.displayP3());
    for (var picture :
        List.of(
            numbers(BufferedImage.TYPE_INT_RGB),
            numbers(BufferedImage.TYPE_INT_ARGB),
            numbers(BufferedImage.TYPE_BYTE_INDEXED),
            deep())) {
      var expected = map(picture, ColoursTest::fromP3);
      assertThat(difference(expected, picture)).isGreaterThan(5);

      assertCopies(png(picture, profile), expected, picture.toString());
    }
  }

  @Test
  void pngs_may_tell_their_colours_without_a_profile() throws Exception {
    var picture = numbers(BufferedImage.TYPE_INT_RGB);
    var p3 = map(picture, ColoursTest::fromP3);
    assertCopies(png(picture, chunk("cICP", new byte[] {12, 13, 0, 1})), p3, "cICP");
    assertCopies(png(picture, chunk("cHRM", P3)), p3, "cHRM");
    var both = png(picture, chunk("gAMA", SRGBS_GAMMA), chunk("cHRM", P3));
    assertCopies(both, p3, "cHRM and gAMA");
    var linear = map(picture, c -> each(c, Transfer::srgb));
    assertCopies(png(picture, chunk("gAMA", 100_000)), linear, "gAMA");
  }

  @Test
  void the_chunk_that_says_more_is_believed() throws Exception {
    var picture = numbers(BufferedImage.TYPE_INT_RGB);
    var p3 = map(picture, ColoursTest::fromP3);
    var profile = ColourSamples.profile(ColourProfiles.displayP3());
    var linear = chunk("gAMA", 100_000);
    assertCopies(png(picture, linear, profile), p3, "profile before gAMA");
    assertCopies(png(picture, linear, chunk("sRGB", new byte[1])), picture, "sRGB before gAMA");
    var srgb = chunk("cICP", new byte[] {1, 13, 0, 1});
    assertCopies(png(picture, srgb, profile), picture, "cICP before a profile");
    var unknown = chunk("cICP", new byte[] {99, 99, 0, 1});
    assertCopies(png(picture, unknown, profile), p3, "a cICP that nobody knows");
  }

  @Test
  void grey_is_what_its_profile_or_gamma_says() throws Exception {
    var grey = numbers(BufferedImage.TYPE_BYTE_GRAY);
    DoubleUnaryOperator light = number -> Math.pow(number, 1.2);
    var expected =
        map(read(grey), c -> each(c, number -> Transfer.srgb(light.applyAsDouble(number))));
    assertThat(difference(expected, read(grey))).isGreaterThan(20);
    var profile = ColourSamples.profile(ColourProfiles.grey(1.2));
    assertCopies(png(grey, profile), expected, "profile");
    assertCopies(png(grey, chunk("gAMA", 83_333)), expected, "gAMA");
  }

  @Test
  void what_makes_no_sense_is_passed_over() throws Exception {
    var picture = numbers(BufferedImage.TYPE_INT_RGB);
    for (var part :
        List.of(
            chunk("iCCP", new byte[] {'p', 0, 0, 1, 2, 3}),
            chunk("iCCP", new byte[] {'p'}),
            ColourSamples.profile(new byte[128]),
            ColourSamples.profile(ColourProfiles.grey(1.2)),
            ColourSamples.profile(ColourProfiles.inks()),
            ColourSamples.profile(Arrays.copyOf(ColourProfiles.displayP3(), 300)),
            chunk("cHRM", 0, 0, 0, 0, 0, 0, 0, 0),
            chunk("gAMA", 0))) {
      assertCopies(png(picture, part), picture, new String(part, 4, 4, StandardCharsets.US_ASCII));
    }
  }

  @Test
  void more_light_than_screens_have_is_left_to_the_browser() throws Exception {
    var picture = numbers(BufferedImage.TYPE_INT_RGB);
    for (var transfer : List.of(16, 18)) {
      var code = chunk("cICP", new byte[] {9, transfer.byteValue(), 0, 1});
      assertThat(Images.check(png(picture, code)).widths()).isEmpty();
    }
  }

  @Test
  void copies_that_came_out_otherwise_have_another_making() throws Exception {
    var picture = numbers(BufferedImage.TYPE_INT_RGB);
    var profile = ColourSamples.profile(ColourProfiles.displayP3());
    assertThat(Images.check(ColourSamples.inks(picture, 0)).making()).isEqualTo(2);
    assertThat(Images.check(png(picture, profile)).making()).isEqualTo(2);
    assertThat(Images.check(png(picture)).making()).isEqualTo(1);
    assertThat(Images.check(png(picture, chunk("gAMA", SRGBS_GAMMA))).making()).isEqualTo(1);
    assertThat(Images.check(Samples.jpeg(1)).making()).isEqualTo(1);
  }

  // By the two spaces' definitions alone: their primaries' matrix, rounded.
  private static int fromP3(int c) {
    var r = Transfer.ofSrgb((c >> 16) / 255.0);
    var g = Transfer.ofSrgb((c >> 8 & 255) / 255.0);
    var b = Transfer.ofSrgb((c & 255) / 255.0);
    return rgb(
        number(1.22494 * r - 0.22494 * g),
        number(-0.04206 * r + 1.04206 * g),
        number(-0.01964 * r - 0.07864 * g + 1.09828 * b));
  }

  private static int each(int c, DoubleUnaryOperator toNumber) {
    return rgb(
        (int) Math.round(255 * toNumber.applyAsDouble((c >> 16) / 255.0)),
        (int) Math.round(255 * toNumber.applyAsDouble((c >> 8 & 255) / 255.0)),
        (int) Math.round(255 * toNumber.applyAsDouble((c & 255) / 255.0)));
  }

  private static int number(double light) {
    return (int) Math.round(255 * Transfer.srgb(Math.clamp(light, 0.0, 1.0)));
  }

  /** Grey as its numbers are, for Java takes them for linear light. */
  private static BufferedImage read(BufferedImage grey) {
    return Colours.srgb(grey);
  }

  /** Of 16 bits in each colour. */
  private static BufferedImage deep() {
    var model =
        new ComponentColorModel(
            ColorModel.getRGBdefault().getColorSpace(),
            false,
            false,
            ColorModel.OPAQUE,
            DataBuffer.TYPE_USHORT);
    var raster = model.createCompatibleWritableRaster(ColourSamples.WIDTH, ColourSamples.HEIGHT);
    var picture = new BufferedImage(model, raster, false, null);
    picture.setData(raster);
    var numbers = numbers(BufferedImage.TYPE_INT_RGB);
    for (var y = 0; y < ColourSamples.HEIGHT; y++) {
      for (var x = 0; x < ColourSamples.WIDTH; x++) {
        picture.setRGB(x, y, numbers.getRGB(x, y));
      }
    }
    return picture;
  }
}
