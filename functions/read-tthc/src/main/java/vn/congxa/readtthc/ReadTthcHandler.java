package vn.congxa.readtthc;

import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;

/** {@code GET /api/tthc} and {@code /api/tthc/{year}}. */
public final class ReadTthcHandler extends SiteFunction {
  private final ReportAnswers reports;

  public ReadTthcHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public ReadTthcHandler(Wiring wiring) {
    super(wiring);
    reports = ReportAnswers.of(wiring);
    prime(wiring, (_, site) -> reports.rehearse(site));
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    return switch (request.route()) {
      case "GET /api/tthc" -> reports.newest(site);
      case "GET /api/tthc/{year}" -> reports.year(request, site);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }
}
