package vn.congxa.media.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeImagesTest {
  @TempDir Path folder;

  /** What a child of the test does, with less memory than its picture has pixels. */
  public static void main(String[] arguments) throws Exception {
    var image = Images.check(Files.readAllBytes(Path.of(arguments[0])));
    Copies.of(image, (type, width, _) -> System.out.println(type + " " + width));
  }

  @Test
  void a_plan_of_fifty_megapixels_needs_little_memory() throws Exception {
    var plan = drawn(10_000, 5_000, BufferedImage.TYPE_BYTE_BINARY);
    var file = Files.write(folder.resolve("plan.png"), png(plan));
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LargeImagesTest.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();

    var printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(printed).contains("WEBP 320", "JPG 320", "WEBP 1280", "JPG 1280");
    assertThat(child.waitFor()).as(printed).isZero();
  }

  @Test
  void a_large_picture_read_in_strips_looks_like_itself() throws Exception {
    for (var type : List.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB)) {
      var picture = drawn(3_000, 7_001, type);
      var image = Images.check(png(picture));

      var read = Strips.read(image);

      assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(1_280, 2_987);
      var whole = Copies.scaled(picture, 1_280, 2_987);
      assertThat(Likeness.difference(read, whole)).isLessThan(1);
      var isTransparent = type == BufferedImage.TYPE_INT_ARGB;
      assertThat(read.getRGB(700, 2_900) >>> 24).isEqualTo(isTransparent ? 0 : 0xFF);
    }
  }

  /** Lines and circles from edge to edge. */
  private static BufferedImage drawn(int width, int height, int type) {
    var picture = new BufferedImage(width, height, type);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, picture.getColorModel().hasAlpha() ? height / 2 : height);
    pen.setColor(Color.BLACK);
    for (var at = 0; at < width; at += 250) {
      pen.fillOval(at, at, 200, 200);
      pen.drawLine(at, 0, width - at, height);
    }
    pen.dispose();
    return picture;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, "png", out)).isTrue();
    return out.toByteArray();
  }
}
