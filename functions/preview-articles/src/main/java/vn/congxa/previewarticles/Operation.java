package vn.congxa.previewarticles;

import java.util.EnumSet;
import java.util.Set;
import vn.congxa.staff.Role;
import vn.congxa.staff.api.StaffOperation;

/** What staff do with tickets; the page itself asks nobody who they are. */
enum Operation implements StaffOperation {
  MAKE("POST /api/staff/articles/{id}/previews"),
  END("DELETE /api/staff/previews/{ticket}");

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
    return EnumSet.of(Role.WRITER, Role.EDITOR);
  }
}
