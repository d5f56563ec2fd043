package vn.congxa.local.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.congxa.stack.Cors;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.HttpApiDefinition;
import vn.congxa.stack.JwtAuthorizer;

/** A gateway on a free port with a fixed clock. */
final class TestGateway implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-02T01:02:03.004Z");

  private final Gateway gateway;

  private TestGateway(HttpApiDefinition api, Limits limits, List<FunctionDefinition> functions) {
    try {
      gateway =
          Gateway.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
              .serve(api, functions, limits, InstantSource.fixed(NOW), UnaryOperator.identity());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TestGateway of(FunctionDefinition... functions) {
    return of(Limits.ofTheService(), functions);
  }

  static TestGateway of(Limits limits, FunctionDefinition... functions) {
    return new TestGateway(api("$default", Map.of(), Optional.empty()), limits, List.of(functions));
  }

  static TestGateway ofStage(String stage, FunctionDefinition... functions) {
    return new TestGateway(
        api(stage, Map.of(), Optional.empty()), Limits.ofTheService(), List.of(functions));
  }

  static TestGateway withCors(Cors cors, FunctionDefinition... functions) {
    return new TestGateway(
        api("$default", Map.of(), Optional.of(cors)), Limits.ofTheService(), List.of(functions));
  }

  static TestGateway withAuthorizer(JwtAuthorizer authorizer, FunctionDefinition... functions) {
    return new TestGateway(
        api("$default", Map.of(authorizer.name(), authorizer), Optional.empty()),
        Limits.ofTheService(),
        List.of(functions));
  }

  private static HttpApiDefinition api(
      String stage, Map<String, JwtAuthorizer> authorizers, Optional<Cors> cors) {
    return new HttpApiDefinition("HttpApi", stage, authorizers, Optional.empty(), cors);
  }

  RawClient.Reply get(String path, String... headers) {
    return RawClient.get(gateway.address(), path, headers);
  }

  RawClient.Reply send(String method, String path, List<String> headers, byte[] body) {
    return RawClient.send(gateway.address(), method, path, headers, body);
  }

  @Override
  public void close() {
    gateway.close();
  }
}
