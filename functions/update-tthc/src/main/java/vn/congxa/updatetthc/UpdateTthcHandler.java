package vn.congxa.updatetthc;

import java.util.Set;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.staff.Role;
import vn.congxa.staff.api.StaffFunction;

/**
 * {@code PUT /api/staff/tthc/{year}/{month}}, {@code POST} to its {@code /results}, its history.
 */
public final class UpdateTthcHandler extends StaffFunction {
  static final Set<Role> ROLES = Set.of(Role.CLERK);

  private final ClerkActions changes;

  public UpdateTthcHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public UpdateTthcHandler(Wiring wiring) {
    super(wiring);
    changes = ClerkActions.of(wiring);
    prime(wiring, (_, _) -> changes.rehearse(rolesClaim()));
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    var clerk = callerOrProgram(request, site).with(ROLES);
    return switch (request.route()) {
      case "GET /api/staff/tthc/{year}/{month}/history" -> changes.history(request, site);
      case "PUT /api/staff/tthc/{year}/{month}" -> changes.replace(request, site, clerk);
      case "POST /api/staff/tthc/{year}/{month}/results" -> changes.add(request, site, clerk);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }
}
