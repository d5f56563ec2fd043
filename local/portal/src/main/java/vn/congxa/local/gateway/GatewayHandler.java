package vn.congxa.local.gateway;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.congxa.http.PercentEncoding;

/** One request from its head to its answer, in the order in which the service decides. */
final class GatewayHandler extends Handler.Abstract {
  private static final String REQUEST_ID = "apigw-requestid";

  private final Limits limits;
  private final Stage stage;
  private final Routes routes;
  private final CorsRules cors;
  private final Gatekeeper gatekeeper;
  private final IncomingReader reader;
  private final EventWriter events;

  GatewayHandler(
      Limits limits,
      Stage stage,
      Routes routes,
      CorsRules cors,
      Gatekeeper gatekeeper,
      IncomingReader reader,
      EventWriter events) {
    this.limits = limits;
    this.stage = stage;
    this.routes = routes;
    this.cors = cors;
    this.gatekeeper = gatekeeper;
    this.reader = reader;
    this.events = events;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    var decoded = PercentEncoding.decodePath(request.getHttpURI().getPath());
    var inside = decoded.flatMap(stage::inside);
    var incoming = reader.read(request, inside.orElse("/"));
    FunctionAnswer answer;
    if (IncomingReader.headBytes(request) > limits.headerBytes()) {
      answer = FunctionAnswer.message(431, "Request Header Fields Too Large");
    } else if (decoded.isEmpty()) {
      answer = FunctionAnswer.message(400, "Bad Request");
    } else {
      answer = answer(request, incoming, inside.isPresent());
    }
    response.getHeaders().put(REQUEST_ID, incoming.requestId());
    write(answer, response, callback);
    return true;
  }

  private FunctionAnswer answer(Request request, Incoming incoming, boolean inStage) {
    Optional<FunctionAnswer> preflight = cors.preflight(incoming);
    if (preflight.isPresent()) {
      return preflight.get();
    }
    FunctionAnswer answer =
        inStage
            ? routes
                .find(incoming.method(), incoming.path())
                .map(match -> admit(request, incoming, match))
                .orElseGet(GatewayHandler::notFound)
            : notFound();
    return cors.apply(incoming, answer);
  }

  private static FunctionAnswer notFound() {
    return FunctionAnswer.message(404, "Not Found");
  }

  private FunctionAnswer admit(Request request, Incoming incoming, Routes.Match match) {
    return switch (gatekeeper.judge(match.route().definition(), incoming)) {
      case Gatekeeper.Verdict.Refused refused -> refused.answer();
      case Gatekeeper.Verdict.Open _ -> pass(request, incoming, match, Optional.empty());
      case Gatekeeper.Verdict.Known known ->
          pass(request, incoming, match, Optional.of(known.token()));
    };
  }

  private FunctionAnswer pass(
      Request request, Incoming incoming, Routes.Match match, Optional<Token> token) {
    byte[] body;
    try (var in = Content.Source.asInputStream(request)) {
      body = in.readNBytes(limits.requestBodyBytes() + 1);
    } catch (IOException _) {
      return FunctionAnswer.message(400, "Bad Request"); // the client broke off: nobody reads this
    }
    if (body.length > limits.requestBodyBytes()) {
      return tooLarge();
    }
    byte[] event = events.write(incoming, match, token, body);
    return event.length > limits.eventBytes() ? tooLarge() : invoke(match, event);
  }

  private static FunctionAnswer tooLarge() {
    return FunctionAnswer.message(413, "Request Entity Too Large");
  }

  private FunctionAnswer invoke(Routes.Match match, byte[] event) {
    return switch (match.route().function().invoke(event, limits.gatewayPatience())) {
      case LambdaFunction.Outcome.Failed _ -> FunctionAnswer.internalServerError();
      case LambdaFunction.Outcome.TooSlow _ -> FunctionAnswer.message(503, "Service Unavailable");
      case LambdaFunction.Outcome.Answered(ByteBuffer result) ->
          result.remaining() > limits.responseBytes()
              ? FunctionAnswer.internalServerError()
              : AnswerReader.read(result).orElseGet(GatewayHandler::malformed);
    };
  }

  private static FunctionAnswer malformed() {
    System.err.println("a function's result is not a response that the gateway takes");
    return FunctionAnswer.internalServerError();
  }

  static void write(FunctionAnswer answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    answer.headers().stream()
        .filter(header -> !IncomingReader.isOfOneConnection(header.name()))
        .forEach(header -> response.getHeaders().add(header.name(), header.value()));
    if (answer.mayHaveBody()) {
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().remaining());
      response.write(true, answer.body().slice(), callback);
    } else {
      callback.succeeded();
    }
  }
}
