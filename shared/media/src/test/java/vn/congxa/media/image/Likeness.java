package vn.congxa.media.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;

/** How far pictures differ on the whole. */
final class Likeness {
  private Likeness() {}

  /** Copies of a picture as wide as one of them look like what is expected. */
  static void assertCopies(byte[] image, BufferedImage expected, String what) throws BrokenImage {
    var differences = new ArrayList<Double>();
    Copies.of(
        Images.check(image),
        (type, width, bytes) -> {
          try {
            differences.add(difference(Pictures.srgb(bytes), expected));
          } catch (BrokenImage e) {
            throw new AssertionError(e);
          }
        });
    assertThat(differences).as(what).hasSize(2).allMatch(d -> d < 3);
  }

  /** Of opaque pixels, in red, green and blue, of 255. */
  static double difference(BufferedImage a, BufferedImage b) {
    var sum = 0L;
    var count = 0;
    for (var y = 0; y < a.getHeight(); y++) {
      for (var x = 0; x < a.getWidth(); x++) {
        var one = a.getRGB(x, y);
        var other = b.getRGB(x, y);
        if (one >>> 24 == 0xFF && other >>> 24 == 0xFF) {
          count += 3;
          for (var shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
          }
        }
      }
    }
    return (double) sum / count;
  }
}
