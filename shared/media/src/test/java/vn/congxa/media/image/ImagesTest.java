package vn.congxa.media.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.junit.jupiter.api.Test;
import vn.congxa.media.MediaType;

class ImagesTest {
  @Test
  void each_kind_is_told_by_its_bytes_and_measured() throws Exception {
    assertThat(Images.check(Samples.jpeg(1)))
        .extracting(CheckedImage::type, CheckedImage::width, CheckedImage::height)
        .containsExactly(MediaType.JPG, 24, 16);
    assertThat(Images.check(Samples.png()))
        .extracting(CheckedImage::type, CheckedImage::width, CheckedImage::height)
        .containsExactly(MediaType.PNG, 24, 16);
    assertThat(Images.check(Samples.gif()))
        .extracting(CheckedImage::type, CheckedImage::width, CheckedImage::height)
        .containsExactly(MediaType.GIF, 24, 16);
    assertThat(Images.check(Samples.webp(1)))
        .extracting(CheckedImage::type, CheckedImage::width, CheckedImage::height)
        .containsExactly(MediaType.WEBP, 1, 1);
  }

  @Test
  void nothing_about_who_took_it_where_is_left() throws Exception {
    for (var image :
        List.of(Samples.jpeg(1), Samples.jpeg(6), Samples.png(), Samples.gif(), Samples.webp(1))) {
      assertThat(text(image)).contains(Samples.SECRET);

      var left = text(Images.check(image).bytes());

      assertThat(left)
          .doesNotContain(Samples.SECRET, "Exif", "EXIF", "eXIf", "XMP", "Photoshop", "MPF");
    }
    assertThat(Imaging.getMetadata(Images.check(Samples.jpeg(1)).bytes())).isNull();
  }

  @Test
  void the_picture_stays_as_it_was_pixel_by_pixel() throws Exception {
    for (var image : List.of(Samples.jpeg(1), Samples.png(), Samples.gif(), Samples.webp(1))) {
      var before = picture(image);
      var after = picture(Images.check(image).bytes());

      assertThat(pixels(after)).isEqualTo(pixels(before));
    }
  }

  @Test
  void what_colours_mean_stays() throws Exception {
    assertThat(text(Images.check(Samples.jpeg(1)).bytes())).contains("ICC_PROFILE");
    assertThat(text(Images.check(Samples.jpeg(6)).bytes())).contains("ICC_PROFILE");
    assertThat(text(Images.check(Samples.png()).bytes())).contains("gAMA");
  }

  @Test
  void a_photo_taken_with_a_turned_camera_is_turned_upright() throws Exception {
    var upright = Images.check(Samples.jpeg(6)); // turned a quarter clockwise to be shown

    assertThat(List.of(upright.width(), upright.height())).containsExactly(16, 24);
    var picture = picture(upright.bytes());
    assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(16, 24);
    // What was at the upper left is at the upper right.
    assertThat(isRed(picture, 13, 3)).isTrue();
    assertThat(isRed(picture, 3, 3)).isFalse();
    assertThat(isRed(picture, 13, 20)).isFalse();
  }

  @Test
  void every_way_to_hold_a_camera_is_understood() throws Exception {
    // Where the red corner comes to lie: left or right, top or bottom.
    var corners = List.of("", "lt", "rt", "rb", "lb", "lt", "rt", "rb", "lb");
    for (var orientation = 1; orientation <= 8; orientation++) {
      var picture = picture(Images.check(Samples.jpeg(orientation)).bytes());
      var left = isRed(picture, 2, 2) || isRed(picture, 2, picture.getHeight() - 3);
      var top = isRed(picture, 2, 2) || isRed(picture, picture.getWidth() - 3, 2);

      assertThat((left ? "l" : "r") + (top ? "t" : "b"))
          .as("orientation " + orientation)
          .isEqualTo(corners.get(orientation));
    }
  }

  @Test
  void a_turned_photo_of_four_inks_is_turned_to_what_screens_show_of_it() throws Exception {
    var picture = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    for (var x = 0; x < 24; x++) {
      for (var y = 0; y < 16; y++) {
        picture.setRGB(x, y, x < 12 && y < 8 ? 0xC81414 : 0x008C3C);
      }
    }
    for (var adobe : List.of(0, 2)) {
      var upright = Images.check(ColourSamples.inks(picture, adobe, Samples.turned(6)));

      assertThat(List.of(upright.width(), upright.height())).containsExactly(16, 24);
      assertThat(text(upright.bytes())).doesNotContain("Exif");
      var shown = picture(upright.bytes());
      assertThat(isRed(shown, 13, 3)).isTrue();
      assertThat(isRed(shown, 3, 3)).isFalse();
      assertThat(isRed(shown, 13, 20)).isFalse();
    }
  }

  @Test
  void an_image_checked_once_passes_again_unchanged() throws Exception {
    for (var image :
        List.of(Samples.jpeg(1), Samples.jpeg(8), Samples.png(), Samples.gif(), Samples.webp(1))) {
      var once = Images.check(image).bytes();

      assertThat(Images.check(once).bytes()).isEqualTo(once);
    }
  }

  @Test
  void an_image_cut_off_anywhere_is_refused() throws Exception {
    for (var image : List.of(Samples.jpeg(1), Samples.png(), Samples.gif(), Samples.plainWebp())) {
      var end = Images.check(image).bytes().length;
      var whole = Images.check(image).bytes();
      for (var length = 0; length < end; length++) {
        var part = Arrays.copyOf(whole, length);
        assertThatThrownBy(() -> Images.check(part))
            .as("first " + length + " bytes of " + end)
            .isInstanceOf(BrokenImage.class);
      }
    }
  }

  @Test
  void what_is_no_image_or_not_of_these_kinds_is_refused() {
    for (var bytes : List.of("", "GIF", "<svg onload=alert(1)>", "BM______", "%PDF-1.7", "II*\0")) {
      assertThatThrownBy(() -> Images.check(bytes.getBytes(StandardCharsets.ISO_8859_1)))
          .isInstanceOf(BrokenImage.class)
          .hasMessageContaining("neither JPEG, PNG, WebP nor GIF");
    }
  }

  @Test
  void an_image_that_is_too_large_is_refused_before_it_is_unpacked() throws Exception {
    assertThatThrownBy(() -> Images.check(new byte[Images.LARGEST + 1]))
        .hasMessageContaining("10 MB");
    var bomb = Samples.png();
    bomb[16 + 1] = 1; // 65,560 pixels wide, and by the next line as high
    bomb[20 + 1] = 1;
    assertThatThrownBy(() -> Images.check(bomb)).hasMessageContaining("50 megapixels");
  }

  @Test
  void no_size_that_an_image_states_may_be_too_large() throws Exception {
    var images =
        List.of(
            Samples.webp(16384, 16384, 1, 1, 1, 1),
            Samples.webp(1, 1, 16384, 16384, 1, 1),
            Samples.webp(1, 1, 1, 1, 16384, 16384),
            Samples.withFrameOf(Samples.gif(), 0xFFFF),
            Samples.withFrameOf(Samples.jpeg(1), 0xFFFF));
    for (var image : images) {
      assertThatThrownBy(() -> Images.check(image))
          .as("number " + images.indexOf(image))
          .hasMessage("has more than 50 megapixels");
    }
    Images.check(Samples.webp(1, 1, 1, 1, 1, 1));
  }

  @Test
  void a_kind_that_cannot_be_turned_here_is_refused_with_the_remedy() {
    assertThatThrownBy(() -> Images.check(Samples.webp(6)))
        .isInstanceOf(BrokenImage.class)
        .hasMessageContaining("save it upright");
  }

  private static boolean isRed(BufferedImage picture, int x, int y) {
    var pixel = picture.getRGB(x, y);
    return (pixel >> 16 & 0xFF) > (pixel >> 8 & 0xFF);
  }

  private static BufferedImage picture(byte[] bytes) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
  }

  private static int[] pixels(BufferedImage picture) {
    var width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  private static String text(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes);
    return out.toString(StandardCharsets.ISO_8859_1);
  }
}
