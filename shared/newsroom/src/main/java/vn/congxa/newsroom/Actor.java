package vn.congxa.newsroom;

import java.util.Set;
import vn.congxa.staff.Role;

/**
 * Who does it.
 *
 * @param sub the account's stable identifier
 * @param roles that it has on the site
 */
public record Actor(String sub, Set<Role> roles) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  boolean isEditor() {
    return roles.contains(Role.EDITOR);
  }

  boolean isAdministrator() {
    return roles.contains(Role.ADMIN);
  }

  boolean isWriter() {
    return roles.contains(Role.WRITER);
  }
}
