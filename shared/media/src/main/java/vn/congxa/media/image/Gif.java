package vn.congxa.media.image;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import vn.congxa.media.MediaType;

/** GIF: a sequence of blocks, of which only those that make the picture stay. */
final class Gif {
  private static final int EXTENSION = 0x21;
  private static final int FRAME = 0x2C;
  private static final int END = 0x3B;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;

  /** How often an animation repeats, and a colour profile. */
  private static final Set<String> KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

  private Gif() {}

  static CheckedImage clean(Bytes in) throws BrokenImage {
    var out = new ByteArrayOutputStream(in.length());
    var at = 13 + colours(in.u8(10));
    var frames = 0;
    out.writeBytes(in.part(0, at));
    while (in.u8(at) != END) {
      var end = blockEnd(in, at);
      if (in.u8(at) == FRAME) {
        frames++;
        Images.refuseTooLarge(in.u16le(at + 5), in.u16le(at + 7));
      }
      if (isKept(in, at)) {
        out.writeBytes(in.part(at, end));
      }
      at = end;
    }
    out.write(END);
    var image = Images.checked(MediaType.GIF, out.toByteArray(), in.u16le(6), in.u16le(8));
    return frames > 1 ? image.withoutCopies() : image;
  }

  private static boolean isKept(Bytes in, int at) {
    return in.u8(at) == FRAME
        || in.u8(at + 1) == CONTROL
        || (in.u8(at + 1) == APPLICATION && KEPT.contains(in.ascii(at + 3, 11)));
  }

  private static int blockEnd(Bytes in, int at) throws BrokenImage {
    return switch (in.u8(at)) {
      case EXTENSION -> partsEnd(in, at + 2);
      case FRAME -> partsEnd(in, at + 10 + colours(in.u8(at + 9)) + 1);
      default -> throw new BrokenImage("is a damaged GIF");
    };
  }

  private static int partsEnd(Bytes in, int from) {
    var at = from;
    while (in.u8(at) != 0) {
      at += 1 + in.u8(at);
    }
    return at + 1;
  }

  /** The bytes of a table of colours, by the flags that announce it. */
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
  }
}
