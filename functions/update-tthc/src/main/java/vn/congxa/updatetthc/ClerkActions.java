package vn.congxa.updatetthc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.congxa.aws.Tries;
import vn.congxa.http.Fault;
import vn.congxa.http.IdempotencyKey;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.http.VersionGuard;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.Metric;
import vn.congxa.site.SiteRef;
import vn.congxa.staff.api.Caller;
import vn.congxa.tthc.AddResultsCommand;
import vn.congxa.tthc.ObjectedException;
import vn.congxa.tthc.ReplaceReportCommand;
import vn.congxa.tthc.SavedReport;
import vn.congxa.tthc.TthcChangeStore;
import vn.congxa.tthc.TthcStore;
import vn.congxa.tthc.api.Objections;
import vn.congxa.tthc.api.ReportPeriod;
import vn.congxa.tthc.api.TthcJson;

/** What a clerk may do: replace a month's report, add to it. */
final class ClerkActions {
  private static final SiteRef NOWHERE = new SiteRef("#rehearsal", ZoneOffset.UTC, 0, List.of());

  /** More than a month sees; older ones stay in the table. */
  private static final int MOST_ENTRIES = 200;

  private final TthcChangeStore store;
  private final TthcStore reports;
  private final Clock clock;

  static ClerkActions of(Wiring wiring) {
    var table = wiring.table("TTHC_TABLE");
    var store = new TthcChangeStore(wiring.db(), table, Tries.inRealTime());
    var reports = new TthcStore(wiring.db(), table);
    return new ClerkActions(store, reports, wiring.clock());
  }

  private ClerkActions(TthcChangeStore store, TthcStore reports, Clock clock) {
    this.store = store;
    this.reports = reports;
    this.clock = clock;
  }

  /** What was done to a month's report; who undoes it replaces the report by an entry's before. */
  Response history(Request request, SiteRef site) {
    var faults = new ArrayList<Fault>();
    var year =
        ReportPeriod.year(request, LocalDate.ofInstant(clock.instant(), site.zone()), faults);
    var month = ReportPeriod.month(request, faults);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    var entries = reports.history(site.id(), year, month, MOST_ENTRIES);
    return Response.json(TthcJson.history(entries, site.zone())).notCached();
  }

  Response replace(Request request, SiteRef site, Caller clerk) {
    var now = clock.instant();
    var faults = new ArrayList<Fault>();
    var guard = VersionGuard.of(request, faults);
    var year = ReportPeriod.year(request, LocalDate.ofInstant(now, site.zone()), faults);
    var month = ReportPeriod.month(request, faults);
    var form = ReportForm.read(request, faults);
    Refused.ifAny(faults);
    var replacing =
        new ReplaceReportCommand(
            year,
            month,
            form.counts(),
            form.fields(),
            form.correction(),
            guard,
            clerk.subject(),
            now);
    return answer(() -> store.replace(site.id(), replacing), site);
  }

  Response add(Request request, SiteRef site, Caller clerk) {
    var adding = adding(request, site, clerk);
    return answer(() -> store.add(site.id(), adding), site);
  }

  private AddResultsCommand adding(Request request, SiteRef site, Caller clerk) {
    var now = clock.instant();
    var faults = new ArrayList<Fault>();
    var key = IdempotencyKey.of(request, faults);
    var year = ReportPeriod.year(request, LocalDate.ofInstant(now, site.zone()), faults);
    var month = ReportPeriod.month(request, faults);
    var form = ResultForm.read(request, faults);
    Refused.ifAny(faults);
    return new AddResultsCommand(
        year,
        month,
        form.field(),
        form.counts(),
        clerk.subject(),
        now,
        key,
        fingerprint(request, year, month, clerk));
  }

  private static String fingerprint(Request request, int year, int month, Caller clerk) {
    return IdempotencyKey.fingerprint(
        request, String.valueOf(year), String.valueOf(month), clerk.subject());
  }

  /** An addition that nobody sent, for a site that cannot be; nothing is written. */
  Response rehearse(String rolesClaim) {
    var request = Addition.ofNobody(rolesClaim);
    var clerk = Caller.of(request, rolesClaim, NOWHERE.id()).with(UpdateTthcHandler.ROLES);
    var adding = adding(request, NOWHERE, clerk);
    return answer(() -> store.rehearse(NOWHERE.id(), adding), NOWHERE);
  }

  private Response answer(Supplier<SavedReport> change, SiteRef site) {
    var written = made(change);
    var report = written.report();
    var answer =
        Response.json(written.created() ? 201 : 200, TthcJson.report(report, site.zone()))
            .with("etag", VersionGuard.tag(report.version()))
            .notCached();
    return written.repeated() ? answer : answer.counting(Metric.TTHC_UPDATES);
  }

  private static SavedReport made(Supplier<SavedReport> change) {
    try {
      return change.get();
    } catch (ObjectedException objected) {
      throw new Refused(Objections.faults(objected.objections()));
    }
  }
}
