package vn.congxa.readrecords;

import java.util.EnumSet;
import java.util.Set;
import vn.congxa.staff.Role;
import vn.congxa.staff.api.StaffOperation;

/** What the function tells: each route once, and whose it is. */
enum Operation implements StaffOperation {
  AUDIT("GET /api/staff/audit"),
  ARTICLES("GET /api/staff/statistics/articles"),
  VISITS("GET /api/staff/statistics/visits");

  private final String route;

  Operation(String route) {
    this.route = route;
  }

  @Override
  public String route() {
    return route;
  }

  @Override
  public Set<Role> roles() {
    return this == AUDIT
        ? EnumSet.of(Role.EDITOR, Role.ADMIN)
        : EnumSet.of(Role.WRITER, Role.EDITOR, Role.ADMIN);
  }
}
