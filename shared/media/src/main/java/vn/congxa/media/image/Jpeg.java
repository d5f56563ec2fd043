package vn.congxa.media.image;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.media.MediaType;

/** JPEG: a sequence of segments, of which only those that make the picture stay. */
final class Jpeg {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int JFIF_WITHOUT_PREVIEW = 16;
  private static final int INKS = 4;

  private final Bytes in;
  private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream(); // its segments
  private final ByteArrayOutputStream icc = new ByteArrayOutputStream(); // what is in them
  private int orientation = 1;
  private int width;
  private int height;
  private int colours; // how many numbers make a pixel
  private @Nullable Integer adobe; // how Adobe's programs say they are to be read
  private boolean scanned;

  private Jpeg(Bytes in) {
    this.in = in;
  }

  static boolean is(Bytes in) {
    return in.is(0, 0xFF, 0xD8, 0xFF);
  }

  /**
   * What the four numbers of each pixel mean; nothing where they are three, or one.
   *
   * @param image cleaned, or no JPEG
   */
  static Optional<Inks> inks(byte[] image) throws BrokenImage {
    var in = new Bytes(image);
    if (!is(in) || colours(in) != INKS) {
      return Optional.empty();
    }
    var jpeg = new Jpeg(in);
    jpeg.read();
    return Optional.of(new Inks(jpeg.with(new byte[0]), jpeg.adobe, jpeg.icc.toByteArray()));
  }

  // Without going through the picture.
  private static int colours(Bytes in) {
    var at = 2;
    while (!isFrame(in.u8(at + 1))) {
      at += 2 + in.u16(at + 2);
    }
    return in.u8(at + 9);
  }

  static CheckedImage clean(Bytes in) throws BrokenImage {
    var jpeg = new Jpeg(in);
    jpeg.read();
    if (jpeg.width == 0 || jpeg.height == 0 || !jpeg.scanned) {
      throw new BrokenImage("is a JPEG without a picture");
    }
    var upright = jpeg.orientation == 1;
    var bytes = upright ? jpeg.with(jpeg.profile.toByteArray()) : jpeg.turned();
    var lying = jpeg.orientation >= 5;
    var image =
        Images.checked(
            MediaType.JPG,
            bytes,
            lying ? jpeg.height : jpeg.width,
            lying ? jpeg.width : jpeg.height);
    return upright && jpeg.hasInks() ? image.made(CheckedImage.SINCE_COLOURS) : image;
  }

  private boolean hasInks() {
    return colours == INKS;
  }

  private void read() throws BrokenImage {
    var at = 2;
    while (true) {
      if (in.u8(at) != 0xFF) {
        throw new BrokenImage("is a damaged JPEG");
      }
      var marker = in.u8(at + 1);
      if (marker == 0xFF) { // fill
        at++;
      } else if (marker == EOI) {
        return; // what follows, such as a second picture or a film, is not shown
      } else {
        at = segment(marker, at);
      }
    }
  }

  private int segment(int marker, int at) throws BrokenImage {
    var end = at + 2 + in.u16(at + 2);
    var segment = in.part(at, end);
    if (marker == SOS) {
      scanned = true;
      end = scanEnd(end);
      segment = in.part(at, end);
    }
    if ((marker >= APP0 && marker <= APP15) || marker == COMMENT) {
      application(marker, at, end, segment);
    } else {
      if (isFrame(marker)) {
        height = in.u16(at + 5);
        width = in.u16(at + 7);
        colours = in.u8(at + 9);
        Images.refuseTooLarge(width, height);
      }
      picture.writeBytes(segment);
    }
    return end;
  }

  private void application(int marker, int at, int end, byte[] segment) {
    if (marker == APP0 && in.is(at + 4, "JFIF") && segment.length >= 18) {
      // At most 16 bytes: a preview may follow them.
      picture.writeBytes(new byte[] {(byte) 0xFF, (byte) APP0, 0, JFIF_WITHOUT_PREVIEW});
      picture.writeBytes(in.part(at + 4, at + 16));
      picture.writeBytes(new byte[] {0, 0});
    } else if (marker == APP1 && in.is(at + 4, "Exif") && end > at + 10) {
      orientation = Exif.orientation(in.part(at + 10, end));
    } else if (marker == APP2 && in.is(at + 4, "ICC_PROFILE")) {
      profile.writeBytes(segment);
      icc.writeBytes(in.part(Math.min(at + 18, end), end)); // after its number of how many
    } else if (marker == APP14 && in.is(at + 4, "Adobe")) {
      picture.writeBytes(segment); // which colours the numbers mean
      adobe = segment.length > 15 ? in.u8(at + 15) : 0;
    }
  }

  // Within a scan, FF00 is a byte FF and FFD0 to FFD7 are its own marks; any other marker ends it.
  private int scanEnd(int from) {
    var at = from;
    while (true) {
      if (in.u8(at) == 0xFF) {
        var next = in.u8(at + 1);
        if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
          return at;
        }
      }
      at++;
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private byte[] with(byte[] colours) {
    return assembled(picture.toByteArray(), colours);
  }

  private byte[] turned() throws BrokenImage {
    if (hasInks()) { // which Java cannot write: it becomes what screens show of it
      return Pictures.turned(Pictures.srgb(with(profile.toByteArray())), orientation);
    }
    // The profile is set aside meanwhile, so that nothing converts the colours it is about.
    var upright = Pictures.turned(Pictures.plain(with(new byte[0])), orientation);
    var encoded = new Jpeg(new Bytes(upright));
    encoded.read();
    return assembled(encoded.picture.toByteArray(), profile.toByteArray());
  }

  private static byte[] assembled(byte[] picture, byte[] colours) {
    var out = new ByteArrayOutputStream(picture.length + colours.length + 4);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) SOI});
    var jfif = new Bytes(picture).is(0, 0xFF, APP0) ? 2 + JFIF_WITHOUT_PREVIEW : 0;
    out.write(picture, 0, jfif);
    out.writeBytes(colours);
    out.write(picture, jfif, picture.length - jfif);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) EOI});
    return out.toByteArray();
  }
}
