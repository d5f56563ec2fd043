package vn.congxa.updatetthc;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.congxa.http.Request;
import vn.congxa.staff.Role;
import vn.congxa.tthc.TthcYear;

/** A clerk's addition that no clerk sent. */
final class Addition {
  private Addition() {}

  static Request ofNobody(String rolesClaim) {
    return new Request(
        "rehearsal",
        "POST /api/staff/tthc/{year}/{month}/results",
        "POST",
        "/api/staff/tthc/" + TthcYear.FIRST + "/1/results",
        Map.of("year", String.valueOf(TthcYear.FIRST), "month", "1"),
        Map.of(),
        Map.of("content-type", "application/json", "idempotency-key", "rehearsal-rehearsal"),
        Map.of(
            "sub", "rehearsal", "token_use", "access", rolesClaim, "[" + Role.CLERK.group() + "]"),
        "",
        "",
        "{\"onTime\": 1, \"late\": 0}".getBytes(StandardCharsets.UTF_8));
  }
}
