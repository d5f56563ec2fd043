package vn.congxa.newsroom;

import java.util.regex.Pattern;

/** Where mail goes: as most providers give addresses out, and nothing that a header could break. */
public final class MailAddress {
  /** In characters (RFC 5321, 4.5.3.1.3, without its brackets). */
  public static final int LONGEST = 254;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
  private static final int LONGEST_LOCAL_PART = 64;

  private MailAddress() {}

  public static boolean isValid(String text) {
    return text.length() <= LONGEST
        && text.indexOf('@') <= LONGEST_LOCAL_PART
        && ADDRESS.matcher(text).matches();
  }
}
