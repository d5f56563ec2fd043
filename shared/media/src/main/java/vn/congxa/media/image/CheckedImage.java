package vn.congxa.media.image;

import java.util.List;
import vn.congxa.media.MediaType;

/**
 * An image that may be shown.
 *
 * @param bytes without anything about camera, place or author
 * @param width in pixels as it is shown, upright; as is the height
 * @param widths of the smaller copies to be made of it, the least first; none of an animation
 * @param making which way of making copies is this picture's: raised for the kind of pictures whose
 *     copies come out otherwise than they did, so that they get new names and are made anew
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record CheckedImage(
    MediaType type, byte[] bytes, int width, int height, List<Integer> widths, int making) {
  /** Of what is not in sRGB and of four inks: colours used to be lost. */
  static final int SINCE_COLOURS = 2;

  public CheckedImage {
    widths = List.copyOf(widths);
  }

  CheckedImage withoutCopies() {
    return new CheckedImage(type, bytes, width, height, List.of(), 1);
  }

  CheckedImage made(int newMaking) {
    return new CheckedImage(type, bytes, width, height, widths, newMaking);
  }
}
