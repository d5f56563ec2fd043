package vn.congxa.recordvisit;

import java.util.Map;
import java.util.concurrent.Executors;
import vn.congxa.http.Code;
import vn.congxa.http.Http;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.BackgroundTask;
import vn.congxa.lambda.Priming;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;
import vn.congxa.site.api.Sites;

/** {@code POST} and {@code GET /api/visits}. */
public final class RecordVisitHandler extends SiteFunction {
  private final Sites sites;
  private final VisitAnswers visits;

  public RecordVisitHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public RecordVisitHandler(Map<String, String> variables) {
    var wiring = Wiring.of(variables);
    var visits =
        VisitAnswers.of(wiring.db(), wiring.table("VISITS_TABLE"), wiring.clock(), wiring.log());
    this(wiring.http(), Sites.of(wiring), visits);
    Priming.with(wiring.environment(), sites::prime, this::prime, this::resume);
  }

  RecordVisitHandler(Http http, Sites sites, VisitAnswers visits) {
    super(http, sites);
    this.sites = sites;
    this.visits = visits;
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    return switch (request.route()) {
      case "POST /api/visits" -> visits.record(request, site);
      case "GET /api/visits" -> visits.count(site);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  void prime() {
    rehearse(sites, (request, _) -> visits.rehearse(request));
  }

  // A snapshot may outlive the day's key, so none is in it. Where there is one site, its key is
  // read
  // while the connections are made anew.
  void resume() {
    sites.prime();
    var key = BackgroundTask.of(Executors.callable(() -> sites.only().ifPresent(visits::prepare)));
    prime();
    key.get();
  }
}
