package vn.congxa.media.image;

import java.util.List;
import vn.congxa.media.MediaType;

/**
 * An image that may be shown.
 *
 * @param bytes without anything about camera, place or author
 * @param width in pixels as it is shown, upright; as is the height
 * @param widths of the smaller copies to be made of it, the least first; none of an animation
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record CheckedImage(
    MediaType type, byte[] bytes, int width, int height, List<Integer> widths) {
  public CheckedImage {
    widths = List.copyOf(widths);
  }

  CheckedImage withoutCopies() {
    return new CheckedImage(type, bytes, width, height, List.of());
  }
}
