package vn.congxa.readmedia;

import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.media.MediaStores;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;

/** {@code GET /media/{file}}. */
public final class ReadMediaHandler extends SiteFunction {
  private final MediaAnswers answers;

  public ReadMediaHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public ReadMediaHandler(Wiring wiring) {
    super(wiring);
    answers = new MediaAnswers(MediaStores.of(wiring.environment()), sites()::heir);
    prime(wiring, (_, _) -> answers.prime());
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    return switch (request.route()) {
      case "GET /media/{file}" -> answers.file(request, site.id());
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }
}
