package vn.congxa.media.image;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Colours told by where their primaries and white lie in the CIE's diagram, instead of by a
 * profile.
 */
final class Primaries {
  private static final double[] D65 = {0.3127, 0.3290};
  static final Primaries BT709 = new Primaries(D65, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06);
  static final Primaries DISPLAY_P3 = new Primaries(D65, 0.68, 0.32, 0.265, 0.69, 0.15, 0.06);
  static final Primaries BT2020 = new Primaries(D65, 0.708, 0.292, 0.17, 0.797, 0.131, 0.046);

  private static final double[][] BRADFORD = {
    {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
  };
  private static final int STEPS = 4096;

  private final double[] white;
  private final double[] chromaticities;

  /** White, and x and y of red, green and blue. */
  Primaries(double[] white, double... chromaticities) {
    this.white = white.clone();
    this.chromaticities = chromaticities.clone();
  }

  /** As a file gives them, white first; nothing where no colours can be made of them. */
  static Optional<Primaries> told(double[] xy) {
    var told = new Primaries(Arrays.copyOf(xy, 2), Arrays.copyOfRange(xy, 2, 8));
    var makesSense =
        Stream.of(Matrices.product(Matrices.inverse(BT709.toXyz()), told.adapted()))
            .flatMapToDouble(DoubleStream::of)
            .allMatch(Double::isFinite);
    return makesSense ? Optional.of(told) : Optional.empty();
  }

  /** Whether they are sRGB's but for rounding. */
  boolean areSrgbs() {
    var same = near(white[0], D65[0]) && near(white[1], D65[1]);
    for (var i = 0; i < chromaticities.length; i++) {
      same &= near(chromaticities[i], BT709.chromaticities[i]);
    }
    return same;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < 0.002;
  }

  /**
   * To sRGB.
   *
   * @param light how much light a number from 0 to 1 stands for
   */
  Conversion conversion(DoubleUnaryOperator light) {
    var m = Matrices.product(Matrices.inverse(BT709.toXyz()), adapted());
    var linear = new double[256];
    for (var i = 0; i < linear.length; i++) {
      linear[i] = light.applyAsDouble(i / 255.0);
    }
    var encoded = new int[STEPS + 1];
    for (var i = 0; i <= STEPS; i++) {
      // The root gives dark colours as many steps as the eye does.
      encoded[i] = (int) Math.round(255 * Transfer.srgb(Math.pow((double) i / STEPS, 2)));
    }
    return pixels -> {
      for (var i = 0; i < pixels.length; i++) {
        var r = linear[pixels[i] >> 16 & 0xFF];
        var g = linear[pixels[i] >> 8 & 0xFF];
        var b = linear[pixels[i] & 0xFF];
        var to = pixels[i] >>> 24;
        for (var row : m) {
          var sum = Math.clamp(row[0] * r + row[1] * g + row[2] * b, 0.0, 1.0);
          to = to << 8 | encoded[(int) Math.round(Math.sqrt(sum) * STEPS)];
        }
        pixels[i] = to;
      }
    };
  }

  // Columns: what red, green and blue are in XYZ, so that together they are white.
  private double[][] toXyz() {
    var c = chromaticities;
    var m = new double[3][3];
    for (var i = 0; i < 3; i++) {
      var xyz = xyz(c[2 * i], c[2 * i + 1]);
      for (var row = 0; row < 3; row++) {
        m[row][i] = xyz[row];
      }
    }
    var share = Matrices.product(Matrices.inverse(m), xyz(white[0], white[1]));
    return Matrices.product(m, Matrices.diagonal(share));
  }

  private double[][] adapted() {
    var from = Matrices.product(BRADFORD, xyz(white[0], white[1]));
    var to = Matrices.product(BRADFORD, xyz(D65[0], D65[1]));
    var ratio = new double[] {to[0] / from[0], to[1] / from[1], to[2] / from[2]};
    var adaptation =
        Matrices.product(
            Matrices.inverse(BRADFORD), Matrices.product(Matrices.diagonal(ratio), BRADFORD));
    return Matrices.product(adaptation, toXyz());
  }

  private static double[] xyz(double x, double y) {
    return new double[] {x / y, 1, (1 - x - y) / y};
  }
}
