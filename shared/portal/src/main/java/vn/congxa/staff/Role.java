package vn.congxa.staff;

import java.util.Locale;

/** The roles of staff, as the user pool names its groups. */
public enum Role {
  WRITER,
  EDITOR,
  CLERK,
  ADMIN;

  /** {@code clerk}: for every site; {@code clerk@an-binh-dong} for one. */
  public String group() {
    return name().toLowerCase(Locale.ROOT);
  }
}
