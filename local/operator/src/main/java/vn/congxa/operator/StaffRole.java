package vn.congxa.operator;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congxa.staff.Role;

/** A role as the operator types it: for every site, or for one. */
final class StaffRole {
  private StaffRole() {}

  /**
   * Says what is wrong with it by an {@link IllegalArgumentException}.
   *
   * @param sites that there are; none where nobody can be asked
   */
  static String checked(String typed, Optional<Set<String>> sites) {
    var at = typed.indexOf('@');
    var role = at < 0 ? typed : typed.substring(0, at);
    var roles = Arrays.stream(Role.values()).map(Role::group).toList();
    if (!roles.contains(role)) {
      throw new IllegalArgumentException(
          "there is no role "
              + role
              + ": "
              + String.join(", ", roles)
              + ", each for every site or with @ and a site's id");
    }
    if (at >= 0) {
      site(typed.substring(at + 1), sites);
    }
    return typed;
  }

  /** The same of a site's id. */
  static String site(String typed, Optional<Set<String>> sites) {
    if (sites.isPresent() && !sites.get().contains(typed)) {
      throw new IllegalArgumentException(
          "there is no site "
              + typed
              + (sites.get().isEmpty()
                  ? ", for none was imported yet"
                  : "; there are "
                      + sites.get().stream().sorted().collect(Collectors.joining(", "))));
    }
    if (!typed.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not a site's id: " + typed);
    }
    return typed;
  }
}
