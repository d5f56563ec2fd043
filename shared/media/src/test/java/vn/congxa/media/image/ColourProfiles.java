package vn.congxa.media.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Colour profiles as small as they can be, byte by byte (ICC.1). */
final class ColourProfiles {
  private static final double[] D50 = {0.9642, 1, 0.8249};
  private static final double[] SRGB_CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private ColourProfiles() {}

  /** Apple's Display P3: the screens of its telephones and computers. */
  static byte[] displayP3() {
    var tags = new LinkedHashMap<String, byte[]>();
    tags.put("wtpt", xyz(D50));
    tags.put("rXYZ", xyz(0.51512, 0.24120, -0.00105));
    tags.put("gXYZ", xyz(0.29198, 0.69225, 0.04189));
    tags.put("bXYZ", xyz(0.15710, 0.06657, 0.78407));
    for (var curve : new String[] {"rTRC", "gTRC", "bTRC"}) {
      tags.put(curve, curve(3, SRGB_CURVE));
    }
    return profile("mntr", "RGB ", "XYZ ", tags);
  }

  static byte[] grey(double gamma) {
    var tags = new LinkedHashMap<String, byte[]>();
    tags.put("wtpt", xyz(D50));
    tags.put("kTRC", curve(0, gamma));
    return profile("mntr", "GRAY", "XYZ ", tags);
  }

  /** Inks that look like no others: each makes paper darker, and cyan is nearly blue. */
  static byte[] inks() {
    var table = ByteBuffer.allocate(48 + 4 * 256 + 16 * 3 + 3 * 256);
    table.put(ascii("mft1")).putInt(0).put(new byte[] {4, 3, 2, 0});
    for (var i = 0; i < 9; i++) {
      table.putInt(i % 4 == 0 ? 0x10000 : 0);
    }
    straight(table, 4);
    for (var inks = 0; inks < 16; inks++) {
      var cyan = inks >> 3 & 1;
      var magenta = inks >> 2 & 1;
      var yellow = inks >> 1 & 1;
      var light = 100 - 55 * cyan - 40 * magenta - 10 * yellow;
      table.put((byte) Math.max(0, (inks & 1) == 1 ? light / 8 : light * 255 / 100));
      table.put((byte) (128 + 15 * cyan + 60 * magenta - 5 * yellow));
      table.put((byte) (128 - 60 * cyan - 10 * magenta + 70 * yellow));
    }
    straight(table, 3);
    var tags = new LinkedHashMap<String, byte[]>();
    tags.put("wtpt", xyz(D50));
    tags.put("A2B0", table.array());
    return profile("prtr", "CMYK", "Lab ", tags);
  }

  private static void straight(ByteBuffer table, int curves) {
    for (var i = 0; i < 256 * curves; i++) {
      table.put((byte) i);
    }
  }

  private static byte[] xyz(double... values) {
    var tag = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    for (var value : values) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  private static byte[] curve(int kind, double... parameters) {
    var tag = ByteBuffer.allocate(12 + 4 * parameters.length).put(ascii("para")).putInt(0);
    tag.putShort((short) kind).putShort((short) 0);
    for (var parameter : parameters) {
      tag.putInt(fixed(parameter));
    }
    return tag.array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65_536);
  }

  private static byte[] profile(String use, String colours, String base, Map<String, byte[]> tags) {
    var at = 132 + 12 * tags.size();
    var size = at + tags.values().stream().mapToInt(tag -> tag.length).sum();
    var profile = ByteBuffer.allocate(size);
    profile.putInt(size).putInt(0).putInt(0x04200000);
    profile.put(ascii(use + colours + base)).position(36);
    profile.put(ascii("acsp")).position(68);
    for (var value : D50) {
      profile.putInt(fixed(value));
    }
    profile.position(128);
    profile.putInt(tags.size());
    for (var tag : tags.entrySet()) {
      profile.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
      at += tag.getValue().length;
    }
    tags.values().forEach(profile::put);
    return profile.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
