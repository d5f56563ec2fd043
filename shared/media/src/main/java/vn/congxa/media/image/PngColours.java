package vn.congxa.media.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a PNG says its numbers mean, which Java's reader passes over: cICP before iCCP before sRGB
 * before gAMA and cHRM, as PNG's third edition has it.
 */
final class PngColours {
  private static final int LARGEST_PROFILE = 4 * 1024 * 1024;
  private static final double UNIT = 100_000; // of gAMA and cHRM

  private static final int SRGBS_LIGHT = 13; // in cICP
  private static final int PQ = 16;
  private static final int HLG = 18;

  private final Bytes png;
  private final Map<String, Integer> chunks = new HashMap<>(); // where their data begins
  private final boolean isGrey;

  private PngColours(Bytes png) {
    this.png = png;
    this.isGrey = (png.u8(25) & 2) == 0;
    var at = 8;
    while (!png.is(at + 4, "IDAT") && !png.is(at + 4, "IEND")) {
      chunks.putIfAbsent(png.ascii(at + 4, 4), at + 8);
      at = Math.addExact(at + 12, png.size(at));
    }
  }

  /** Of a PNG that was cleaned; of other files, and where the numbers are sRGB's, nothing. */
  static Optional<Conversion> of(byte[] image) {
    var in = new Bytes(image);
    return Png.is(in) ? new PngColours(in).conversion() : Optional.empty();
  }

  /** Whether it has more light in it than sRGB can tell: then no conversion does it justice. */
  static boolean areBeyondSrgb(byte[] image) {
    var in = new Bytes(image);
    var code = Png.is(in) ? new PngColours(in).cicp() : null;
    return code != null && (code[1] == PQ || code[1] == HLG);
  }

  private Optional<Conversion> conversion() {
    var code = cicp();
    if (code != null) {
      var primaries = primaries(code[0]);
      var light = light(code[1]);
      if (primaries != null && light != null) {
        return primaries.areSrgbs() && code[1] == SRGBS_LIGHT
            ? Optional.empty()
            : Optional.of(primaries.conversion(light));
      }
    }
    if (chunks.containsKey("iCCP")) {
      return Profiles.of(profile(), isGrey);
    }
    return chunks.containsKey("sRGB") ? Optional.empty() : numbers();
  }

  private int @Nullable [] cicp() {
    var at = chunks.get("cICP");
    return at == null ? null : new int[] {png.u8(at), png.u8(at + 1)};
  }

  // As ITU-T H.273 numbers them.
  private static @Nullable Primaries primaries(int code) {
    return switch (code) {
      case 1 -> Primaries.BT709;
      case 9 -> Primaries.BT2020;
      case 12 -> Primaries.DISPLAY_P3;
      default -> null;
    };
  }

  private static @Nullable DoubleUnaryOperator light(int code) {
    return switch (code) {
      case 1, 6, 14, 15 -> Transfer::ofBt709;
      case 4 -> number -> Math.pow(number, 2.2);
      case 5 -> number -> Math.pow(number, 2.8);
      case 8 -> number -> number;
      case SRGBS_LIGHT -> Transfer::ofSrgb;
      default -> null;
    };
  }

  // A name, a null, a zero for the method, and the profile deflated.
  private byte[] profile() {
    var at = chunks.getOrDefault("iCCP", 0);
    var end = at + png.size(at - 8);
    while (at < end && png.u8(at) != 0) {
      at++;
    }
    try (var in =
        new InflaterInputStream(new ByteArrayInputStream(png.part(Math.min(at + 2, end), end)))) {
      return in.readNBytes(LARGEST_PROFILE);
    } catch (IOException _) {
      return new byte[0]; // damaged: browsers pass over it too
    }
  }

  private Optional<Conversion> numbers() {
    var at = chunks.get("gAMA");
    var gamma = at == null ? 0 : png.count(at) / UNIT;
    var primaries = isGrey ? Primaries.BT709 : primaries();
    var isSrgbsGamma = gamma == 0 || Math.abs(gamma - 1 / 2.2) < 0.005;
    if (isSrgbsGamma && primaries.areSrgbs()) {
      return Optional.empty(); // which is how sRGB is written without saying so
    }
    return Optional.of(
        primaries.conversion(
            isSrgbsGamma ? Transfer::ofSrgb : number -> Math.pow(number, 1 / gamma)));
  }

  private Primaries primaries() {
    var at = chunks.get("cHRM");
    if (at == null) {
      return Primaries.BT709;
    }
    var c = new double[8];
    for (var i = 0; i < c.length; i++) {
      c[i] = png.count(at + 4 * i) / UNIT;
    }
    return Primaries.told(c).orElse(Primaries.BT709);
  }
}
