package vn.congxa.readmedia;

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
import vn.congxa.site.api.SiteFunction;
import vn.congxa.site.api.Sites;

/** {@code GET /media/{file}}. */
public final class ReadMediaHandler extends SiteFunction {
  private final MediaAnswers answers;

  public ReadMediaHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public ReadMediaHandler(Map<String, String> variables) {
    var wiring = Wiring.of(variables);
    var sites = Sites.of(wiring);
    this(MediaStores.of(wiring.environment()), sites, wiring.http());
    Priming.with(wiring.environment(), sites::prime, () -> prime(sites));
  }

  ReadMediaHandler(ObjectStore media, Tenants<SiteRef> sites, Http http) {
    super(http, sites);
    this.answers = new MediaAnswers(media);
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    return switch (request.route()) {
      case "GET /media/{file}" -> answers.file(request, site.id());
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  private void prime(Sites sites) {
    rehearse(sites, (_, _) -> answers.prime());
  }
}
