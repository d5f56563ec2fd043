package vn.congxa.updatetthc;

import java.util.Map;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Http;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Priming;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;
import vn.congxa.site.api.Sites;
import vn.congxa.staff.api.Caller;
import vn.congxa.tthc.TthcChangeStore;

/** {@code PUT /api/staff/tthc/{year}/{month}} and {@code POST} to its {@code /results}. */
public final class UpdateTthcHandler extends SiteFunction {
  private final ClerkActions changes;
  private final String rolesClaim;

  public UpdateTthcHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public UpdateTthcHandler(Map<String, String> variables) {
    var wiring = Wiring.of(variables);
    var sites = Sites.of(wiring);
    var store = new TthcChangeStore(wiring.db(), wiring.table("TTHC_TABLE"), Tries.inRealTime());
    var changes = new ClerkActions(store, wiring.clock(), wiring.log());
    var rolesClaim = wiring.environment().get("ROLES_CLAIM", "cognito:groups");
    this(sites, changes, wiring.http(), rolesClaim);
    Priming.with(wiring.environment(), sites::prime, () -> prime(sites));
  }

  UpdateTthcHandler(Sites sites, ClerkActions changes, Http http, String rolesClaim) {
    super(http, sites);
    this.changes = changes;
    this.rolesClaim = rolesClaim;
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    var clerk = Caller.withRole(request, rolesClaim, "clerk", site.id());
    return switch (request.route()) {
      case "PUT /api/staff/tthc/{year}/{month}" -> changes.replace(request, site, clerk);
      case "POST /api/staff/tthc/{year}/{month}/results" -> changes.add(request, site, clerk);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  private void prime(Sites sites) {
    rehearse(sites, (_, _) -> changes.prime());
  }
}
