package vn.congxa.version;

/**
 * Which release this is, as {@code 1.2.0}, or which one it goes to, as {@code 1.2.0-SNAPSHOT}. In
 * the code, so that no start reads a file for it.
 */
public final class Version {
  private static final String CURRENT = "1.0.0-SNAPSHOT";

  private Version() {}

  public static String current() {
    return CURRENT;
  }
}
