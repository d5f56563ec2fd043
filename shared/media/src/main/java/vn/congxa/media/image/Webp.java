package vn.congxa.media.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.congxa.media.MediaType;

/** WebP: chunks within RIFF, of which only those that make the picture stay. */
final class Webp {
  private static final Set<String> KEPT =
      Set.of("VP8X", "ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L");
  private static final Set<String> KEPT_IN_FRAME = Set.of("ALPH", "VP8 ", "VP8L");
  private static final int FRAME_HEADER = 16;
  private static final int EXIF_AND_XMP = 0x0C;

  private int width;
  private int height;
  private boolean moves;

  static CheckedImage clean(Bytes in) throws BrokenImage {
    var webp = new Webp();
    var end = 8 + in.sizeLe(4);
    if (end > in.length()) {
      throw new BrokenImage("ends in the middle");
    }
    var chunks = webp.chunks(in, 12, end, KEPT);
    if (webp.width == 0) {
      throw new BrokenImage("is a WebP without a picture");
    }
    var out = new ByteArrayOutputStream(chunks.length + 12);
    out.writeBytes(ascii("RIFF"));
    out.writeBytes(length(chunks.length + 4));
    out.writeBytes(ascii("WEBP"));
    out.writeBytes(chunks);
    var image = Images.checked(MediaType.WEBP, out.toByteArray(), webp.width, webp.height);
    return webp.moves ? image.withoutCopies() : image;
  }

  private byte[] chunks(Bytes in, int from, int end, Set<String> kept) throws BrokenImage {
    var out = new ByteArrayOutputStream(end - from);
    var at = from;
    while (at < end) {
      var name = in.ascii(at, 4);
      var size = in.sizeLe(at + 4);
      var data = in.part(at + 8, at + 8 + size);
      if (kept.contains(name)) {
        write(name, cleaned(name, data), out);
      } else if (name.equals("EXIF") && Exif.orientation(withoutName(data)) != 1) {
        throw new BrokenImage("lies on its side: save it upright");
      }
      at += 8 + size + size % 2;
    }
    return out.toByteArray();
  }

  private byte[] cleaned(String name, byte[] data) throws BrokenImage {
    var in = new Bytes(data);
    switch (name) {
      case "VP8X" -> {
        data[0] &= (byte) ~EXIF_AND_XMP;
        is(in.u24le(4) + 1, in.u24le(7) + 1);
      }
      case "VP8 " -> is(in.u16le(6) & 0x3FFF, in.u16le(8) & 0x3FFF);
      case "VP8L" -> {
        var bits = in.u24le(1) | ((long) in.u8(4) << 24);
        is((int) (bits & 0x3FFF) + 1, (int) ((bits >> 14) & 0x3FFF) + 1);
      }
      case "ANMF" -> {
        moves = true;
        Images.refuseTooLarge(in.u24le(6) + 1, in.u24le(9) + 1);
        var out = new ByteArrayOutputStream(data.length);
        out.writeBytes(in.part(0, FRAME_HEADER));
        out.writeBytes(chunks(in, FRAME_HEADER, data.length, KEPT_IN_FRAME));
        return out.toByteArray();
      }
      default -> {}
    }
    return data;
  }

  // The first that tells a size tells the picture's: the canvas before its frames.
  private void is(int w, int h) throws BrokenImage {
    Images.refuseTooLarge(w, h);
    if (width == 0) {
      width = w;
      height = h;
    }
  }

  private static byte[] withoutName(byte[] exif) {
    var in = new Bytes(exif);
    return in.is(0, "Exif") ? in.part(6, exif.length) : exif;
  }

  private static void write(String name, byte[] data, ByteArrayOutputStream out) {
    out.writeBytes(ascii(name));
    out.writeBytes(length(data.length));
    out.writeBytes(data);
    if (data.length % 2 == 1) {
      out.write(0);
    }
  }

  private static byte[] length(int length) {
    return new byte[] {
      (byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24)
    };
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
