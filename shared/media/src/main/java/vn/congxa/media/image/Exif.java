package vn.congxa.media.image;

/** How the camera was held, the one thing in EXIF that changes what is seen. */
final class Exif {
  private static final int ORIENTATION = 0x0112;

  private Exif() {}

  /** 1 to 8 as EXIF numbers them; 1, upright, where it is not said or not readable. */
  static int orientation(byte[] tiff) {
    try {
      var in = new Bytes(tiff);
      var little = in.is(0, "II");
      var entries = little ? in.sizeLe(4) : in.size(4);
      var count = u16(in, entries, little);
      for (var i = 0; i < count; i++) {
        var entry = entries + 2 + 12 * i;
        if (u16(in, entry, little) == ORIENTATION) {
          var value = u16(in, entry + 8, little);
          return value >= 1 && value <= 8 ? value : 1;
        }
      }
      return 1;
    } catch (IndexOutOfBoundsException _) {
      return 1; // cut off: it goes away anyhow
    }
  }

  private static int u16(Bytes in, int at, boolean little) {
    return little ? in.u16le(at) : in.u16(at);
  }
}
