package vn.congxa.recordvisit;

import java.util.concurrent.Executors;
import vn.congxa.http.Code;
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
  private final VisitAnswers visits;

  public RecordVisitHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public RecordVisitHandler(Wiring wiring) {
    this(wiring, Sites.of(wiring));
  }

  RecordVisitHandler(Wiring wiring, Sites sites) {
    super(wiring.http(), sites);
    visits = VisitAnswers.of(wiring);
    Priming.with(wiring.environment(), sites::prime, this::prime, this::resume);
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
    rehearse((request, _) -> visits.rehearse(request));
  }

  // A snapshot may outlive the day's key: the only site's is read while connections are made anew.
  void resume() {
    sites().prime();
    var key = Executors.callable(() -> sites().only().ifPresent(visits::prepare));
    var reading = BackgroundTask.of(key);
    prime();
    reading.get();
  }
}
