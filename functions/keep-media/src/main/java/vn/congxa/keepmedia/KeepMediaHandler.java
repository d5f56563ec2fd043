package vn.congxa.keepmedia;

import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.staff.api.StaffFunction;
import vn.congxa.staff.api.StaffOperation;

/** {@code /api/staff/media}. */
public final class KeepMediaHandler extends StaffFunction {
  private final Reception reception;
  private final Shelf shelf;
  private final Removal removal;

  public KeepMediaHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public KeepMediaHandler(Wiring wiring) {
    super(wiring);
    reception = Reception.of(wiring);
    shelf = Shelf.of(wiring);
    removal = Removal.of(wiring);
    prime(wiring, (_, _) -> shelf.prime());
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    var operation = StaffOperation.of(Operation.values(), request.route());
    var caller = caller(request, site).with(operation.roles());
    return switch (operation) {
      case BEGIN -> reception.begin(request, site, caller);
      case FINISH -> reception.finish(request, site, caller);
      case LIST -> shelf.list(request, site);
      case OPEN -> shelf.open(request, site);
      case DESCRIBE -> shelf.describe(request, site);
      case DELETE -> removal.remove(request, site);
    };
  }
}
