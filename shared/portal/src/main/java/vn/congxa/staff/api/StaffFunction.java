package vn.congxa.staff.api;

import vn.congxa.http.Problems;
import vn.congxa.http.Request;
import vn.congxa.http.Tenants;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;
import vn.congxa.site.api.Sites;

/** A function for staff: who they are, what they may, and which site they mean. */
public abstract class StaffFunction extends SiteFunction {
  private final String rolesClaim;
  private final StaffSites staffSites;

  protected StaffFunction(Wiring wiring) {
    this(wiring, Sites.of(wiring), Problems.JSON);
  }

  /**
   * One that has pages too.
   *
   * @param problems how it tells what went wrong
   */
  protected StaffFunction(Wiring wiring, Sites sites, Problems problems) {
    super(wiring.http(problems), sites);
    rolesClaim = wiring.environment().get("ROLES_CLAIM", "cognito:groups");
    staffSites = new StaffSites(sites);
  }

  @Override
  protected final Tenants<SiteRef> tenants() {
    return staffSites;
  }

  /** The claim that lists roles. */
  protected final String rolesClaim() {
    return rolesClaim;
  }

  /** Who asks. */
  protected final Caller caller(Request request, SiteRef site) {
    return Caller.of(request, rolesClaim, site.id());
  }

  /** The same, where programs may ask as well. */
  protected final Caller callerOrProgram(Request request, SiteRef site) {
    return Caller.orProgram(request, rolesClaim, site.id());
  }
}
