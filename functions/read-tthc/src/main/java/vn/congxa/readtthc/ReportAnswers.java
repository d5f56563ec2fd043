package vn.congxa.readtthc;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.congxa.http.Fault;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcStore;
import vn.congxa.tthc.api.ReportPeriod;
import vn.congxa.tthc.api.TthcJson;
import vn.congxa.tthc.api.TthcProblem;

/** The newest report, and a year's. */
final class ReportAnswers {
  private static final int FRESH_SECONDS = 30;

  private final TthcStore store;
  private final Clock clock;

  static ReportAnswers of(Wiring wiring) {
    var store = new TthcStore(wiring.db(), wiring.table("TTHC_TABLE"));
    return new ReportAnswers(store, wiring.clock());
  }

  private ReportAnswers(TthcStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  Response newest(SiteRef site) {
    var report =
        store.newest(site.id()).report().orElseThrow(() -> new Refused(TthcProblem.NO_REPORT));
    return Response.json(TthcJson.newest(report, site.zone())).cachedFor(FRESH_SECONDS);
  }

  Response year(Request request, SiteRef site) {
    var faults = new ArrayList<Fault>();
    var today = LocalDate.ofInstant(clock.instant(), site.zone());
    var year = ReportPeriod.year(request, today, faults);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return Response.json(TthcJson.year(store.year(site.id(), year), site.zone()))
        .cachedFor(FRESH_SECONDS);
  }

  /** Reads where nothing is, writes a report that is none, then what readers get. */
  Response rehearse(SiteRef site) {
    store.newest("-");
    store.year("-", 2000);
    var counts = new Counts(2, 1);
    var report =
        new TthcReport(2000, 1, counts, List.of(new FieldCounts("-", counts)), Instant.EPOCH);
    Response.json(TthcJson.newest(report, ZoneOffset.UTC));
    return newest(site);
  }
}
