package vn.congxa.readmedia;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import vn.congxa.http.Code;
import vn.congxa.http.Http;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.http.Tenants;
import vn.congxa.lambda.Priming;
import vn.congxa.lambda.Wiring;
import vn.congxa.media.MediaStores;
import vn.congxa.media.ObjectStore;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;

/** {@code GET /media/{file}}. */
public final class ReadMediaHandler implements RequestStreamHandler {
  private final Http http;
  private final Tenants<SiteRef> sites;
  private final MediaAnswers answers;

  public ReadMediaHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public ReadMediaHandler(Map<String, String> variables) {
    var wiring = Wiring.of(variables);
    var directory = Sites.of(wiring);
    this(MediaStores.of(wiring.environment()), directory, wiring.http());
    Priming.with(wiring.environment(), directory::prime, () -> prime(directory));
  }

  ReadMediaHandler(ObjectStore media, Tenants<SiteRef> sites, Http http) {
    this.http = http;
    this.sites = sites;
    this.answers = new MediaAnswers(media);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    http.answer(event, out, context, sites, this::answer);
  }

  private Response answer(Request request, SiteRef site) {
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
