package vn.congxa.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.congxa.local.gateway.Gateway;
import vn.congxa.local.gateway.Limits;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.HttpApiDefinition;
import vn.congxa.stack.JwtAuthorizer;
import vn.congxa.stack.Template;

/** A portal's API two hours on, over the same tables: a token lives for a quarter of one. */
final class LaterPortal implements AutoCloseable {
  private final TestPortal portal;
  private final Gateway gateway;
  private final HttpClient http = HttpClient.newHttpClient();

  LaterPortal(TestPortal portal) {
    this.portal = portal;
    var later = InstantSource.offset(Clock.systemUTC(), Duration.ofHours(2));
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try {
      gateway =
          Gateway.bind(address)
              .serve(
                  signedInThere(Template.ofProject().api()),
                  functions(),
                  Limits.ofTheService(),
                  later,
                  UnaryOperator.identity());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link TestPortal#json} of now. */
  Exchange json(String method, String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(gateway.address().resolve(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .header("content-type", "application/json");
    for (var i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return Exchange.of(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpApiDefinition signedInThere(HttpApiDefinition api) {
    return new HttpApiDefinition(
        api.logicalId(),
        api.stage(),
        api.authorizers().values().stream()
            .collect(
                Collectors.toMap(
                    JwtAuthorizer::name,
                    a ->
                        new JwtAuthorizer(
                            a.name(), portal.signIn().issuer(), a.audience(), a.scopes()))),
        api.defaultAuthorizer(),
        api.cors());
  }

  private List<FunctionDefinition> functions() {
    return Template.ofProject().functions().stream()
        .map(f ->
            new FunctionDefinition(
                f.logicalId(),
                f.handlerClass(),
                portal.environment(),
                f.timeout(),
                f.memoryMegabytes(),
                f.routes()))
        .toList();
  }

  @Override
  public void close() {
    gateway.close();
    http.close();
  }
}
