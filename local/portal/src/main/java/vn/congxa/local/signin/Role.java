package vn.congxa.local.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The groups of staff, as the user pool names them. */
public enum Role {
  WRITER,
  EDITOR,
  CLERK,
  ADMIN;

  private static final Pattern OF_ONE_SITE = Pattern.compile("@[a-z0-9]+(-[a-z0-9]+)*\\z");

  public String group() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it names a role: {@code clerk}, or for one site {@code clerk@an-binh-dong}. */
  static boolean isGroup(String name) {
    var role = OF_ONE_SITE.matcher(name).replaceFirst("");
    return Arrays.stream(values()).anyMatch(known -> known.group().equals(role));
  }
}
