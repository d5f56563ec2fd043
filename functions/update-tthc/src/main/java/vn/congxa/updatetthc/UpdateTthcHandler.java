package vn.congxa.updatetthc;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Priming;
import vn.congxa.http.Caller;
import vn.congxa.http.Code;
import vn.congxa.http.Http;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.log.RequestLog;
import vn.congxa.site.SiteRef;
import vn.congxa.site.SiteStore;
import vn.congxa.site.Sites;
import vn.congxa.tthc.Tries;
import vn.congxa.tthc.TthcChangeStore;

/** {@code PUT /api/staff/tthc/{year}/{month}} and {@code POST} to its {@code /results}. */
public final class UpdateTthcHandler implements RequestStreamHandler {
  private final Http http;
  private final Sites sites;
  private final Changes changes;
  private final String rolesClaim;

  public UpdateTthcHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public UpdateTthcHandler(Map<String, String> variables) {
    var environment = new Environment(variables);
    var db = Clients.dynamoDb(environment);
    var store = new TthcChangeStore(db, environment.require("TTHC_TABLE"), Tries.inRealTime());
    http = new Http(environment);
    sites = new Sites(new SiteStore(db, environment.require("CONTENT_TABLE")), Clock.systemUTC());
    changes = new Changes(store, Clock.systemUTC(), RequestLog.TO_CONSOLE);
    rolesClaim = environment.get("ROLES_CLAIM", "cognito:groups");
    Priming.with(environment, sites::prime, this::prime);
  }

  UpdateTthcHandler(Sites sites, Changes changes, Http http, String rolesClaim) {
    this.http = http;
    this.sites = sites;
    this.changes = changes;
    this.rolesClaim = rolesClaim;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    http.answer(event, out, context, sites, this::answer);
  }

  private Response answer(Request request, SiteRef site) {
    var clerk = Caller.withRole(request, rolesClaim, "clerk", site);
    return switch (request.route()) {
      case "PUT /api/staff/tthc/{year}/{month}" -> changes.replace(request, site, clerk);
      case "POST /api/staff/tthc/{year}/{month}/results" -> changes.add(request, site, clerk);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  private void prime() {
    sites.prime();
    http.rehearse(sites.anyHost(), sites, (_, _) -> changes.prime());
  }
}
