package vn.congxa.media.image;

/** An image that cannot be taken; the message says why, to the person who gave it. */
public final class BrokenImage extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenImage(String reason) {
    super(reason);
  }
}
