package vn.congxa.search;

import org.jspecify.annotations.Nullable;

/** A snapshot that must not be answered from: it has to be built anew. */
public final class UnusableSnapshotException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public enum Reason {
    EMPTY,
    TRUNCATED,
    DAMAGED,
    OTHER_SITE,
    OTHER_FORMAT
  }

  private final Reason reason;

  UnusableSnapshotException(Reason reason, String message) {
    this(reason, message, null);
  }

  UnusableSnapshotException(Reason reason, String message, @Nullable Exception cause) {
    super(reason + ": " + message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
