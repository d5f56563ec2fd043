package vn.congxa.image;

import org.jspecify.annotations.Nullable;

/** Why there is no archive. */
public final class ImageFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ImageFailure(String message) {
    this(message, null);
  }

  public ImageFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
