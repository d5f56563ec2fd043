package vn.congxa.media.image;

/** An image that cannot be taken; the message says why, to the person who gave it. */
public final class BrokenImage extends Exception {
  /** What is wrong with it. */
  public enum Reason {
    /** No image of a kind that is taken. */
    NOT_ONE,
    TOO_MANY_PIXELS,
    /** One, but damaged, too large, or lying on its side. */
    BROKEN
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  BrokenImage(String message) {
    this(Reason.BROKEN, message);
  }

  BrokenImage(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
