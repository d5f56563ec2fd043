package vn.congxa.local.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The groups of staff, as the user pool names them. */
public enum Role {
  WRITER,
  EDITOR,
  CLERK,
  ADMIN;

  public String group() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String group) {
    return Arrays.stream(values()).filter(role -> role.group().equals(group)).findFirst();
  }
}
