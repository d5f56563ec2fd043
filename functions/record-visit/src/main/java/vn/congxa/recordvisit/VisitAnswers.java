package vn.congxa.recordvisit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.http.Form;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.log.Metric;
import vn.congxa.log.RequestLog;
import vn.congxa.site.SiteRef;
import vn.congxa.visit.Pause;
import vn.congxa.visit.Robots;
import vn.congxa.visit.VisitCounts;
import vn.congxa.visit.VisitStore;
import vn.congxa.visit.Visitor;
import vn.congxa.visit.VisitorStore;

/** Records a view, and says what the counters show. */
record VisitAnswers(
    VisitorStore visitors, VisitStore visits, Audience audience, Clock clock, RequestLog log) {
  private static final int LARGEST_BODY = 2 * 1024;

  static VisitAnswers of(DynamoDbClient db, String table, Clock clock, RequestLog log) {
    return new VisitAnswers(
        new VisitorStore(db, table, new SecureRandom(), Pause.JITTERED),
        new VisitStore(db, table),
        new Audience(new Robots()),
        clock,
        log);
  }

  Response record(Request request, SiteRef site) {
    // An empty object, but JSON: scripts of other origins cannot send that without asking first.
    Form.read(request, LARGEST_BODY).orRefuse();
    var now = clock.instant();
    if (!audience.counts(request)) {
      return answer(visits.counts(site, now));
    }
    var visitor =
        new Visitor(request.viewerAddress(), request.headers().getOrDefault("user-agent", ""));
    if (visitors.record(site, visitor, now)) {
      Metric.VISITS.print(log, 1);
    }
    return answer(visits.countsUpToNow(site, now));
  }

  Response count(SiteRef site) {
    return answer(visits.counts(site, clock.instant()));
  }

  void prime() {
    visitors.prime();
    var nowhere = new SiteRef("prime", ZoneOffset.UTC, 0, List.of());
    answer(visits.countsUpToNow(nowhere, clock.instant()));
    audience.prime();
    Form.read(emptyView(), LARGEST_BODY).orRefuse();
    Metric.VISITS.print(RequestLog.unheard(), 1);
  }

  private static Request emptyView() {
    var json = Map.of("content-type", "application/json");
    var body = "{}".getBytes(StandardCharsets.UTF_8);
    return new Request("", "", "POST", "", Map.of(), Map.of(), json, Map.of(), "", "", body);
  }

  private static Response answer(VisitCounts counts) {
    return Response.json(
            json -> {
              json.writeStartObject();
              json.writeNumberField("online", counts.online());
              json.writeNumberField("today", counts.today());
              json.writeNumberField("total", counts.total());
              json.writeEndObject();
            })
        .notCached();
  }
}
