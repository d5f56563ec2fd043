package vn.congxa.serveconsole;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.congxa.http.Code;
import vn.congxa.http.Http;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.http.Tenants;
import vn.congxa.lambda.Priming;
import vn.congxa.lambda.Wiring;

/** {@code GET /quan-tri} and what is below it: the same for every site, and without a secret. */
public final class ServeConsoleHandler implements RequestStreamHandler {
  private static final Tenants<String> EVERYBODY =
      new Tenants<>() {
        @Override
        public String at(String host) {
          return "";
        }

        @Override
        public String id(String tenant) {
          return tenant;
        }
      };

  private final Http http;
  private final ConsoleFiles files;

  public ServeConsoleHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public ServeConsoleHandler(Wiring wiring) {
    this(wiring, new ConsoleFiles(SignInPlaces.of(wiring.environment())));
  }

  ServeConsoleHandler(Wiring wiring, ConsoleFiles files) {
    http = wiring.http();
    this.files = files;
    Priming.with(
        wiring.environment(), () -> {}, () -> http.rehearse("", EVERYBODY, this::rehearsed));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    http.answer(event, out, context, EVERYBODY, this::answer);
  }

  private Response answer(Request request, String nobody) {
    return switch (request.route()) {
      case "GET /quan-tri", "HEAD /quan-tri" -> files.page(request);
      case "GET /quan-tri/{file+}", "HEAD /quan-tri/{file+}" ->
          files.file(request.parameter("file"), request);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  private Response rehearsed(Request request, String nobody) {
    return files.page(request);
  }
}
