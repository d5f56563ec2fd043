package vn.congxa.renderpages;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.congxa.content.ArticleStore;
import vn.congxa.http.Address;
import vn.congxa.http.Request;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.Words;
import vn.congxa.site.RedirectStore;
import vn.congxa.site.api.Sites;
import vn.congxa.tthc.TthcStore;
import vn.congxa.visit.VisitCountStore;

/** What pages are made from. */
record Sources(
    Sites sites,
    ArticleStore articles,
    RedirectStore redirects,
    TthcStore tthc,
    VisitCountStore visits,
    Clock clock,
    RequestLog log) {

  static Sources of(Wiring wiring) {
    var db = wiring.db();
    var content = wiring.table("CONTENT_TABLE");
    return new Sources(
        Sites.of(wiring),
        new ArticleStore(db, content),
        new RedirectStore(db, content),
        new TthcStore(db, wiring.table("TTHC_TABLE")),
        new VisitCountStore(db, wiring.table("VISITS_TABLE")),
        wiring.clock(),
        wiring.log());
  }

  /** What the request is for, in its reader's language. */
  PageRequest asked(Request request) {
    var cursor = request.query("cursor");
    var query = cursor == null ? Map.<String, String>of() : Map.of("cursor", cursor);
    return new PageRequest(address(request, query), Words.of(request.query("lang")), now());
  }

  /** An address of this site, whatever was asked for: what begins with // names another host. */
  static String address(Request request, Map<String, String> query) {
    return Address.encoded(request.path().replaceFirst("^/+", "/"), query);
  }

  Instant now() {
    return clock.instant();
  }
}
