package vn.congxa.media.image;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import vn.congxa.media.MediaType;

/** PNG: a sequence of chunks, of which only those that make the picture stay. */
final class Png {
  /** Pixels, transparency, colours, density and animation. */
  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV",
          "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

  private Png() {}

  static boolean is(Bytes in) {
    return in.is(0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
  }

  static CheckedImage clean(Bytes in) throws BrokenImage {
    if (!in.is(12, "IHDR")) {
      throw new BrokenImage("is a damaged PNG");
    }
    var out = new ByteArrayOutputStream(in.length());
    out.writeBytes(in.part(0, 8));
    var at = 8;
    var name = "";
    var moves = false;
    while (!name.equals("IEND")) {
      name = in.ascii(at + 4, 4);
      var end = Math.addExact(at + 12, in.size(at));
      moves |= name.equals("acTL");
      var chunk = in.part(at, end);
      if (KEPT.contains(name)) {
        out.writeBytes(chunk);
      } else if (name.equals("eXIf") && Exif.orientation(in.part(at + 8, end - 4)) != 1) {
        throw new BrokenImage("lies on its side: save it upright");
      }
      at = end;
    }
    var bytes = out.toByteArray();
    var image = Images.checked(MediaType.PNG, bytes, in.count(16), in.count(20));
    if (moves || PngColours.areBeyondSrgb(bytes)) {
      return image.withoutCopies();
    }
    return PngColours.of(bytes).isPresent() ? image.made(CheckedImage.SINCE_COLOURS) : image;
  }
}
