package vn.congxa.editsite;

import java.util.EnumSet;
import java.util.Set;
import vn.congxa.staff.Role;
import vn.congxa.staff.api.StaffOperation;

/** What the function does: each route once, and whose it is. */
enum Operation implements StaffOperation {
  SITE("GET /api/staff/site"),
  SAVE_SITE("PUT /api/staff/site"),
  SECTIONS("GET /api/staff/sections"),
  SAVE_SECTIONS("PUT /api/staff/sections"),
  MOVES("POST /api/staff/sections/{section}/moves"),
  SAVE_ALERT("PUT /api/staff/alert"),
  STAFF("GET /api/staff/staff");

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
    return switch (this) {
      case SAVE_SITE, SAVE_SECTIONS, MOVES -> EnumSet.of(Role.ADMIN);
      case SITE, SAVE_ALERT -> EnumSet.of(Role.EDITOR, Role.ADMIN);
      case SECTIONS -> EnumSet.of(Role.WRITER, Role.EDITOR, Role.ADMIN);
      case STAFF -> EnumSet.allOf(Role.class);
    };
  }
}
