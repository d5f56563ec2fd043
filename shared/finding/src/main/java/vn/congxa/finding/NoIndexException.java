package vn.congxa.finding;

import org.jspecify.annotations.Nullable;

/** There is nothing to answer questions of a site from, which is not that nothing was found. */
public final class NoIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoIndexException(String site, @Nullable Throwable cause) {
    super("no usable index of " + site, cause);
  }
}
