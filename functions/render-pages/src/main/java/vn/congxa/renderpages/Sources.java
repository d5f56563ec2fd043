package vn.congxa.renderpages;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.congxa.article.ArticleStore;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.http.Address;
import vn.congxa.http.Request;
import vn.congxa.log.RequestLog;
import vn.congxa.renderpages.view.Asked;
import vn.congxa.renderpages.view.Words;
import vn.congxa.site.RedirectStore;
import vn.congxa.site.SiteStore;
import vn.congxa.site.Sites;
import vn.congxa.tthc.TthcStore;
import vn.congxa.visit.VisitStore;

/** What pages are made from. */
record Sources(
    Sites sites,
    ArticleStore articles,
    RedirectStore redirects,
    TthcStore tthc,
    VisitStore visits,
    Clock clock,
    RequestLog log) {

  static Sources of(Environment environment) {
    var db = Clients.dynamoDb(environment);
    var content = environment.require("CONTENT_TABLE");
    var clock = Clock.systemUTC();
    return new Sources(
        new Sites(new SiteStore(db, content), clock),
        new ArticleStore(db, content),
        new RedirectStore(db, content),
        new TthcStore(db, environment.require("TTHC_TABLE")),
        new VisitStore(db, environment.require("VISITS_TABLE")),
        clock,
        new RequestLog(System.out));
  }

  /** What the request is for, in its reader's language. */
  Asked asked(Request request) {
    var cursor = request.query("cursor");
    var query = cursor == null ? Map.<String, String>of() : Map.of("cursor", cursor);
    return new Asked(address(request, query), Words.of(request.query("lang")), now());
  }

  /** An address of this site, whatever was asked for: what begins with // names another host. */
  static String address(Request request, Map<String, String> query) {
    return Address.encoded(request.path().replaceFirst("^/+", "/"), query);
  }

  Instant now() {
    return clock.instant();
  }
}
