package vn.congxa.media.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CopiesTest {
  @Test
  void copies_are_as_wide_as_the_layout_asks_for_and_never_wider_than_the_image() {
    assertThat(Copies.widths(4000, 3000)).containsExactly(320, 640, 960, 1280);
    assertThat(Copies.widths(1280, 700)).containsExactly(320, 640, 960, 1280);
    assertThat(Copies.widths(1100, 700)).containsExactly(320, 640, 960, 1100);
    assertThat(Copies.widths(640, 480)).containsExactly(320, 640);
    assertThat(Copies.widths(30, 20)).containsExactly(30);
  }

  @Test
  void no_copy_is_higher_than_its_kind_can_be() {
    assertThat(Copies.widths(1000, 48_000)).containsExactly(320);
    assertThat(Copies.widths(100, 48_000)).isEmpty();
  }

  @Test
  void each_width_is_made_as_webp_and_as_jpeg_the_widest_last() throws Exception {
    var made = made(drawn(700, 350, BufferedImage.TYPE_INT_RGB, "jpg"));

    assertThat(made.keySet())
        .containsExactly("320 WEBP", "320 JPG", "640 WEBP", "640 JPG", "700 WEBP", "700 JPG");
    for (var copy : made.entrySet()) {
      var width = Integer.parseInt(copy.getKey().split(" ", 2)[0]);
      var checked = Images.check(copy.getValue());
      assertThat(checked.type().name()).isEqualTo(copy.getKey().split(" ", 2)[1]);
      assertThat(List.of(checked.width(), checked.height())).containsExactly(width, width / 2);
      assertColour(Pictures.srgb(copy.getValue()), width / 4, width / 8, new Color(200, 20, 20));
      assertColour(Pictures.srgb(copy.getValue()), width * 3 / 4, 3, new Color(0, 140, 60));
    }
  }

  @Test
  void what_is_transparent_stays_so_as_webp_and_is_white_as_jpeg() throws Exception {
    var made = made(drawn(400, 200, BufferedImage.TYPE_INT_ARGB, "png"));

    var webp = Pictures.srgb(bytes(made, "320 WEBP"));
    assertThat(webp.getRGB(300, 150) >>> 24).isZero();
    assertThat(webp.getRGB(80, 40) >>> 24).isEqualTo(255);
    var jpeg = Pictures.srgb(bytes(made, "320 JPG"));
    assertColour(jpeg, 300, 150, Color.WHITE);
    assertColour(jpeg, 80, 40, new Color(200, 20, 20));
  }

  @Test
  void grey_is_no_paler_than_it_was() throws Exception {
    var image = new BufferedImage(400, 200, BufferedImage.TYPE_BYTE_GRAY);
    for (var x = 0; x < 400; x++) {
      for (var y = 0; y < 200; y++) {
        image.getRaster().setSample(x, y, 0, 90);
      }
    }
    for (var copy : made(encoded(image, "png")).values()) {
      assertColour(Pictures.srgb(copy), 100, 100, new Color(90, 90, 90));
    }
  }

  @Test
  void an_animation_has_no_copies() throws Exception {
    assertThat(Images.check(Samples.webp(1, 1, 1, 1, 1, 1)).widths()).isEmpty();
    assertThat(Images.check(twoFrames(Samples.gif())).widths()).isEmpty();
    assertThat(Images.check(Samples.gif()).widths()).containsExactly(24);
    assertThat(made(Samples.webp(1, 1, 1, 1, 1, 1))).isEmpty();
  }

  private static byte[] twoFrames(byte[] gif) {
    var frames = 13 + (3 << ((gif[10] & 7) + 1));
    var out = new ByteArrayOutputStream();
    out.write(gif, 0, gif.length - Samples.SECRET.length() - 1);
    out.write(gif, frames, gif.length - frames);
    return out.toByteArray();
  }

  private static Map<String, byte[]> made(byte[] image) throws BrokenImage {
    var made = new LinkedHashMap<String, byte[]>();
    Copies.of(
        Images.check(image), (type, width, bytes) -> made.put(width + " " + type.name(), bytes));
    return made;
  }

  private static byte[] bytes(Map<String, byte[]> made, String name) {
    var bytes = made.get(name);
    assertThat(bytes).as(name + " among " + new ArrayList<>(made.keySet())).isNotNull();
    return bytes == null ? new byte[0] : bytes;
  }

  /** Its upper left quarter red, the rest green, or nothing where it may be transparent. */
  private static byte[] drawn(int width, int height, int type, String format) throws IOException {
    var image = new BufferedImage(width, height, type);
    var pen = image.createGraphics();
    if (type == BufferedImage.TYPE_INT_RGB) {
      pen.setColor(new Color(0, 140, 60));
      pen.fillRect(0, 0, width, height);
    }
    pen.setColor(new Color(200, 20, 20));
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    return encoded(image, format);
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  private static void assertColour(BufferedImage picture, int x, int y, Color expected) {
    var found = new Color(picture.getRGB(x, y));
    assertThat(
            Math.abs(found.getRed() - expected.getRed())
                + Math.abs(found.getGreen() - expected.getGreen())
                + Math.abs(found.getBlue() - expected.getBlue()))
        .as(found + " is nearly " + expected)
        .isLessThan(15);
  }
}
