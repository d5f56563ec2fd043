package vn.congxa.editsite;

import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.staff.api.StaffFunction;
import vn.congxa.staff.api.StaffOperation;

/** {@code /api/staff/site} and what belongs to it. */
public final class EditSiteHandler extends StaffFunction {
  private final SiteDesk desk;
  private final SectionMoves moves;
  private final Staff staff;

  public EditSiteHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public EditSiteHandler(Wiring wiring) {
    super(wiring);
    desk = SiteDesk.of(wiring);
    moves = SectionMoves.of(wiring);
    staff = Staff.of(wiring);
    prime(wiring, (_, site) -> desk.prime(site));
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    var operation = StaffOperation.of(Operation.values(), request.route());
    var caller = caller(request, site).with(operation.roles());
    return switch (operation) {
      case SITE, SECTIONS -> desk.read(operation, site);
      case SAVE_SITE, SAVE_SECTIONS, SAVE_ALERT -> desk.change(operation, request, site, caller);
      case MOVES -> moves.answer(request, site, caller);
      case STAFF -> staff.list(request, site);
    };
  }
}
