package vn.congxa.readtthc;

import java.time.Clock;
import java.util.Map;
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
import vn.congxa.tthc.TthcStore;

/** {@code GET /api/tthc} and {@code /api/tthc/{year}}. */
public final class ReadTthcHandler extends SiteFunction {
  private final ReportAnswers reports;

  public ReadTthcHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public ReadTthcHandler(Map<String, String> variables) {
    var wiring = Wiring.of(variables);
    var sites = Sites.of(wiring);
    var reports = new TthcStore(wiring.db(), wiring.table("TTHC_TABLE"));
    this(sites, reports, wiring.clock(), wiring.http());
    Priming.with(wiring.environment(), sites::prime, () -> prime(sites));
  }

  ReadTthcHandler(Sites sites, TthcStore store, Clock clock, Http http) {
    super(http, sites);
    this.reports = new ReportAnswers(store, clock);
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    return switch (request.route()) {
      case "GET /api/tthc" -> reports.newest(site);
      case "GET /api/tthc/{year}" -> reports.year(request, site);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  private void prime(Sites sites) {
    reports.prime();
    rehearse(sites, (_, site) -> reports.newest(site));
  }
}
