package vn.congxa.staff.api;

import java.util.Arrays;
import java.util.Set;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.staff.Role;

/** What a function of staff does by one route, and whose it is. A function lists its own. */
public interface StaffOperation {
  /** As in the template: {@code GET /api/staff/articles/{id}}. */
  String route();

  /** Who may at all. */
  Set<Role> roles();

  /** The one of these whose route it is. */
  static <O extends StaffOperation> O of(O[] all, String route) {
    return Arrays.stream(all)
        .filter(operation -> operation.route().equals(route))
        .findFirst()
        .orElseThrow(() -> new Refused(Code.NOT_FOUND));
  }
}
