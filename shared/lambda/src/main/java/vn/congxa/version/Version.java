package vn.congxa.version;

/**
 * Which release this is, or, as a snapshot, which one it goes to. In the code, so that no start
 * reads a file for it.
 */
public final class Version {
  private static final String CURRENT = "1.0.0-SNAPSHOT";

  private Version() {}

  public static String current() {
    return CURRENT;
  }
}
