package vn.congxa.site;

import java.util.regex.Pattern;

/** A name by which a site is reached: in lower case, in ASCII, without a port. */
public final class HostName {
  private static final int LONGEST = 253;

  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

  private static final Pattern FORM = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");

  private HostName() {}

  public static boolean isValid(String host) {
    return host.length() <= LONGEST && FORM.matcher(host).matches();
  }
}
