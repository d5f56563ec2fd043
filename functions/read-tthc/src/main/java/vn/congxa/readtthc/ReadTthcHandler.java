package vn.congxa.readtthc;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import vn.congxa.site.api.Sites;
import vn.congxa.tthc.TthcStore;

/** {@code GET /api/tthc} and {@code /api/tthc/{year}}. */
public final class ReadTthcHandler implements RequestStreamHandler {
  private final Http http;
  private final Sites sites;
  private final ReportAnswers reports;

  public ReadTthcHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public ReadTthcHandler(Map<String, String> variables) {
    var wiring = Wiring.of(variables);
    var reports = new TthcStore(wiring.db(), wiring.table("TTHC_TABLE"));
    this(Sites.of(wiring), reports, wiring.clock(), wiring.http());
    Priming.with(wiring.environment(), sites::prime, this::prime);
  }

  ReadTthcHandler(Sites sites, TthcStore store, Clock clock, Http http) {
    this.http = http;
    this.sites = sites;
    this.reports = new ReportAnswers(store, clock);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    http.answer(event, out, context, sites, this::answer);
  }

  private Response answer(Request request, SiteRef site) {
    return switch (request.route()) {
      case "GET /api/tthc" -> reports.newest(site);
      case "GET /api/tthc/{year}" -> reports.year(request, site);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  private void prime() {
    sites.prime();
    reports.prime();
    http.rehearse(sites.anyHost(), sites, (_, site) -> reports.newest(site));
  }
}
