package vn.congxa.editarticles;

import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.staff.api.StaffFunction;
import vn.congxa.staff.api.StaffOperation;

/** {@code /api/staff/articles} and what belongs to it. */
public final class EditArticlesHandler extends StaffFunction {
  private final Desk desk;
  private final Staff staff;

  public EditArticlesHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public EditArticlesHandler(Wiring wiring) {
    super(wiring);
    desk = Desk.of(wiring, sites());
    staff = Staff.of(wiring);
    prime(wiring, (_, _) -> desk.prime());
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    var operation = StaffOperation.of(Operation.values(), request.route());
    var caller = caller(request, site).with(operation.roles());
    return switch (operation) {
      case ME -> staff.me(site, caller);
      case CALL_ME -> staff.call(request, site, caller);
      default -> desk.answer(operation, request, site, caller);
    };
  }
}
