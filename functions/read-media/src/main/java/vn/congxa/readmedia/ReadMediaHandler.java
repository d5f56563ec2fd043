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
import vn.congxa.lambda.Priming;
import vn.congxa.lambda.Wiring;
import vn.congxa.media.MediaStores;
import vn.congxa.media.ObjectStore;

/** {@code GET /media/{file}}. */
public final class ReadMediaHandler implements RequestStreamHandler {
  private final Http http;
  private final MediaAnswers answers;

  public ReadMediaHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public ReadMediaHandler(Map<String, String> variables) {
    var wiring = Wiring.of(variables);
    this(MediaStores.of(wiring.environment()), wiring.http());
    Priming.with(
        wiring.environment(),
        () -> {},
        () -> http.rehearse("", new NamedSites(), (_, _) -> answers.prime()));
  }

  ReadMediaHandler(ObjectStore media, Http http) {
    this.http = http;
    this.answers = new MediaAnswers(media);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    http.answer(event, out, context, new NamedSites(), this::answer);
  }

  private Response answer(Request request, String site) {
    return switch (request.route()) {
      case "GET /media/{file}" -> answers.file(request);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }
}
