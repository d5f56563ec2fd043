package vn.congxa.readrecords;

import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.staff.api.StaffFunction;
import vn.congxa.staff.api.StaffOperation;

/**
 * {@code /api/staff/audit} and {@code /api/staff/statistics}: as JSON, or as CSV for who likes it.
 */
public final class ReadRecordsHandler extends StaffFunction {
  private final Audit audit;
  private final ArticleStatistics articles;
  private final VisitStatistics visits;

  public ReadRecordsHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public ReadRecordsHandler(Wiring wiring) {
    super(wiring);
    audit = Audit.of(wiring, sites());
    articles = ArticleStatistics.of(wiring, sites());
    visits = VisitStatistics.of(wiring);
    prime(wiring, audit::answer);
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    var operation = StaffOperation.of(Operation.values(), request.route());
    caller(request, site).with(operation.roles());
    return switch (operation) {
      case AUDIT -> audit.answer(request, site);
      case ARTICLES -> articles.answer(request, site);
      case VISITS -> visits.answer(request, site);
    };
  }
}
