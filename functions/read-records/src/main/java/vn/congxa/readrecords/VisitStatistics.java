package vn.congxa.readrecords;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.visit.VisitDayStore;

/** How many visits each day had. */
final class VisitStatistics {
  private static final int MOST_DAYS = 366;
  private static final int USUAL_DAYS = 30;

  private final VisitDayStore visits;
  private final Clock clock;

  static VisitStatistics of(Wiring wiring) {
    return new VisitStatistics(
        new VisitDayStore(wiring.db(), wiring.table("VISITS_TABLE")), wiring.clock());
  }

  private VisitStatistics(VisitDayStore visits, Clock clock) {
    this.visits = visits;
    this.clock = clock;
  }

  /** Of the last thirty days, unless others are asked for. */
  Response answer(Request request, SiteRef site) {
    var query = new Query(request);
    var given = query.date("from");
    var to =
        Objects.requireNonNullElseGet(
            query.date("to"),
            () ->
                given == null
                    ? LocalDate.ofInstant(clock.instant(), site.zone())
                    : given.plusDays(USUAL_DAYS - 1L));
    var from = given == null ? to.minusDays(USUAL_DAYS - 1L) : given;
    var days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1 || days > MOST_DAYS) {
      query.fault("to", RecordsFault.TOO_MANY_DAYS, String.valueOf(MOST_DAYS));
    }
    query.orRefuse();
    var all = visits.days(site.id(), from, to);
    if (!Sheet.isWanted(request)) {
      return StatisticsJson.visits(all);
    }
    var sheet = new Sheet("Ngày", "Lượt truy cập");
    all.forEach((day, count) -> sheet.row(day, count));
    return sheet.file("luot-truy-cap-" + from + "-" + to);
  }
}
