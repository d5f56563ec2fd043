package vn.congxa.updatetthc;

import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;
import vn.congxa.staff.api.Caller;

/** {@code PUT /api/staff/tthc/{year}/{month}} and {@code POST} to its {@code /results}. */
public final class UpdateTthcHandler extends SiteFunction {
  static final String ROLE = "clerk";

  private final ClerkActions changes;
  private final String rolesClaim;

  public UpdateTthcHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public UpdateTthcHandler(Wiring wiring) {
    super(wiring);
    changes = ClerkActions.of(wiring);
    rolesClaim = wiring.environment().get("ROLES_CLAIM", "cognito:groups");
    prime(wiring, (_, _) -> changes.rehearse(rolesClaim));
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    var clerk = Caller.withRole(request, rolesClaim, ROLE, site.id());
    return switch (request.route()) {
      case "PUT /api/staff/tthc/{year}/{month}" -> changes.replace(request, site, clerk);
      case "POST /api/staff/tthc/{year}/{month}/results" -> changes.add(request, site, clerk);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }
}
