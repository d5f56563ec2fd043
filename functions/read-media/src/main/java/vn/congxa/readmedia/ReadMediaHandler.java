package vn.congxa.readmedia;

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
import vn.congxa.http.Code;
import vn.congxa.http.Http;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.http.Tenants;
import vn.congxa.media.MediaStores;
import vn.congxa.media.ObjectStore;
import vn.congxa.site.SiteStore;
import vn.congxa.site.Sites;

/** {@code GET /media/{file}}. */
public final class ReadMediaHandler implements RequestStreamHandler {
  private final Http http;
  private final Tenants<? extends Tenants.Tenant> sites;
  private final MediaAnswers answers;

  public ReadMediaHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public ReadMediaHandler(Map<String, String> variables) {
    var environment = new Environment(variables);
    var directory =
        new Sites(
            new SiteStore(Clients.dynamoDb(environment), environment.require("CONTENT_TABLE")),
            Clock.systemUTC());
    http = new Http(environment);
    sites = directory;
    answers = new MediaAnswers(MediaStores.of(environment));
    Priming.with(environment, directory::prime, () -> prime(directory));
  }

  ReadMediaHandler(ObjectStore media, Tenants<? extends Tenants.Tenant> sites, Http http) {
    this.http = http;
    this.sites = sites;
    this.answers = new MediaAnswers(media);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    http.answer(event, out, context, sites, this::answer);
  }

  private Response answer(Request request, Tenants.Tenant site) {
    return switch (request.route()) {
      case "GET /media/{file}" -> answers.file(request, site.id());
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  private void prime(Sites directory) {
    directory.prime();
    http.rehearse(directory.anyHost(), directory, (_, _) -> answers.prime());
  }
}
