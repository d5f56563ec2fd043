package vn.congxa.operator.staff;

import java.util.List;

/**
 * Somebody whom the operator added to the sign-in on this machine; it asks for no password.
 *
 * @param roles each for every site or for one: {@code clerk@an-binh-dong}
 */
public record LocalPerson(String name, String mail, boolean isEnabled, List<String> roles) {
  public LocalPerson {
    roles = List.copyOf(roles);
  }

  LocalPerson enabled(boolean is) {
    return new LocalPerson(name, mail, is, roles);
  }

  LocalPerson holding(List<String> others) {
    return new LocalPerson(name, mail, isEnabled, others);
  }
}
