package vn.congxa.recordvisit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congxa.aws.Tries;
import vn.congxa.http.Form;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.Metric;
import vn.congxa.site.SiteRef;
import vn.congxa.visit.RobotUserAgents;
import vn.congxa.visit.VisitCountStore;
import vn.congxa.visit.VisitCounts;
import vn.congxa.visit.VisitRecordStore;
import vn.congxa.visit.VisitRecordStore.Outcome;
import vn.congxa.visit.Visitor;

/** Records a view, and says what the counters show. */
record VisitAnswers(
    VisitRecordStore visitors, VisitCountStore visits, Audience audience, Clock clock) {
  private static final int LARGEST_BODY = 2 * 1024;
  private static final String BROWSER =
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
          + " Chrome/138.0.0.0 Mobile Safari/537.36";
  private static final SiteRef NOWHERE = new SiteRef("#rehearsal", ZoneOffset.UTC, 0, List.of());

  static VisitAnswers of(Wiring wiring) {
    var db = wiring.db();
    var table = wiring.table("VISITS_TABLE");
    return new VisitAnswers(
        new VisitRecordStore(
            db,
            table,
            wiring.table("KEYS_TABLE"),
            new SecureRandom(),
            Tries.inRealTime(),
            wiring.log()),
        new VisitCountStore(db, table),
        new Audience(new RobotUserAgents()),
        wiring.clock());
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
    // Not a switch over types, which takes a cold function 10 ms to link.
    var outcome = visitors.record(site, visitor, now);
    if (outcome instanceof Outcome.Began(var at)) {
      return answer(visits.counts(site, now, at)).counting(Metric.VISITS);
    }
    if (outcome instanceof Outcome.Known(var begun)) {
      return answer(visits.counts(site, now, begun));
    }
    var counts = answer(visits.counts(site, now));
    return outcome instanceof Outcome.TooMany ? counts.counting(Metric.REFUSED_VISITS) : counts;
  }

  Response count(SiteRef site) {
    return answer(visits.counts(site, clock.instant()));
  }

  /** Knows what the next view of the site needs to be known, if it is there. */
  void prepare(SiteRef site) {
    visitors.prepare(site, clock.instant());
  }

  /** A first view of a site that cannot be: no site's id begins like this, and nothing reads it. */
  Response rehearse(Request event) {
    var json = Map.of("content-type", "application/json", "user-agent", BROWSER);
    var body = "{}".getBytes(StandardCharsets.UTF_8);
    var somebody = UUID.randomUUID().toString();
    var view =
        new Request(
            event.id(),
            event.route(),
            "POST",
            event.path(),
            Map.of(),
            Map.of(),
            json,
            Map.of(),
            event.host(),
            somebody,
            body);
    return record(view, NOWHERE);
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
