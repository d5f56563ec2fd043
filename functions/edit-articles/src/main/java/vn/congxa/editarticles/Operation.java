package vn.congxa.editarticles;

import java.util.EnumSet;
import java.util.Set;
import vn.congxa.staff.Role;
import vn.congxa.staff.api.StaffOperation;

/** What the function does: each route once, and whose it is. */
enum Operation implements StaffOperation {
  LIST("GET /api/staff/articles"),
  OPEN("GET /api/staff/articles/{id}"),
  SAVE("PUT /api/staff/articles/{id}"),
  VERSIONS("GET /api/staff/articles/{id}/versions"),
  VERSION("GET /api/staff/articles/{id}/versions/{version}"),
  ASIDE("GET /api/staff/articles/{id}/asides/{aside}"),
  CHECKS("POST /api/staff/articles/{id}/checks"),
  PRESENCE("PUT /api/staff/articles/{id}/presence"),
  RESTORE("POST /api/staff/articles/{id}/restore"),
  SUBMIT("POST /api/staff/articles/{id}/submit"),
  TAKE_BACK("POST /api/staff/articles/{id}/take-back"),
  RETURN("POST /api/staff/articles/{id}/return"),
  PUBLISH("POST /api/staff/articles/{id}/publish"),
  UNSCHEDULE("POST /api/staff/articles/{id}/unschedule"),
  WITHDRAW("POST /api/staff/articles/{id}/withdraw"),
  MOVE("POST /api/staff/articles/{id}/move"),
  BIN("POST /api/staff/articles/{id}/bin"),
  UNBIN("POST /api/staff/articles/{id}/unbin"),
  SLUG("GET /api/staff/slugs/{slug}"),
  ME("GET /api/staff/me"),
  CALL_ME("PUT /api/staff/me");

  private final String route;

  Operation(String route) {
    this.route = route;
  }

  @Override
  public String route() {
    return route;
  }

  /** Who may at all; what each may in which state the newsroom says. */
  @Override
  public Set<Role> roles() {
    return switch (this) {
      case RETURN, PUBLISH, UNSCHEDULE, WITHDRAW -> EnumSet.of(Role.EDITOR);
      case ME, CALL_ME -> EnumSet.allOf(Role.class);
      default -> EnumSet.of(Role.WRITER, Role.EDITOR);
    };
  }
}
