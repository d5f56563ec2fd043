package vn.congxa.keepmedia;

import java.util.EnumSet;
import java.util.Set;
import vn.congxa.staff.Role;
import vn.congxa.staff.api.StaffOperation;

/** What the function does: each route once, and whose it is. */
enum Operation implements StaffOperation {
  BEGIN("POST /api/staff/media"),
  FINISH("POST /api/staff/media/{upload}/finish"),
  LIST("GET /api/staff/media"),
  OPEN("GET /api/staff/media/{file}"),
  DESCRIBE("PUT /api/staff/media/{file}"),
  DELETE("DELETE /api/staff/media/{file}");

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
    return this == DELETE ? EnumSet.of(Role.EDITOR) : EnumSet.of(Role.WRITER, Role.EDITOR);
  }
}
