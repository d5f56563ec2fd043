package vn.congxa.local;

/** Why the portal does not start, in one line for the person at the terminal. */
public sealed class StartFailure extends RuntimeException permits DataFolder.InUse {
  private static final long serialVersionUID = 1L;

  public StartFailure(String message) {
    super(message);
  }

  StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
