package vn.congxa.local.gateway;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.HttpApiDefinition;

/** The template's HTTP API on one port, its functions in this process. */
public final class Gateway implements AutoCloseable {
  private static final int JETTYS_HEADER_BYTES = 64 * 1024; // above ours, so that ours answers

  private final Server server;
  private final ServerConnector connector;
  private final ExecutorService executor;

  private Gateway(Server server, ServerConnector connector, ExecutorService executor) {
    this.server = server;
    this.connector = connector;
    this.executor = executor;
  }

  /**
   * Takes the API's address; nothing is answered there yet.
   *
   * @throws IOException if the address is taken
   */
  public static Gateway bind(InetSocketAddress address) throws IOException {
    var server = new Server();
    var connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
    connector.setHost(address.getHostString());
    connector.setPort(address.getPort());
    server.addConnector(connector);
    server.setErrorHandler(new NoRequest());
    connector.open();
    return new Gateway(
        server, connector, Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
  }

  /**
   * Answers from now on.
   *
   * @param functions with the environment that they are to see
   * @param around the API with what only one machine has
   */
  public Gateway serve(
      HttpApiDefinition api,
      List<FunctionDefinition> functions,
      Limits limits,
      InstantSource clock,
      UnaryOperator<Handler> around)
      throws IOException {
    var stage = new Stage(api.stage());
    var handler =
        new GatewayHandler(
            limits,
            stage,
            routes(functions, executor),
            new CorsRules(api.cors()),
            new Gatekeeper(api.authorizers(), clock),
            new IncomingReader(clock),
            new EventWriter(api.logicalId(), stage));
    server.setHandler(around.apply(handler));
    return open(this);
  }

  private static Routes routes(List<FunctionDefinition> functions, ExecutorService executor) {
    return new Routes(
        functions.stream()
            .filter(definition -> !definition.routes().isEmpty())
            .flatMap(definition -> {
              var function = LambdaFunction.load(definition, executor);
              return definition.routes().stream().map(route -> Route.of(route, function));
            })
            .toList());
  }

  private static HttpConfiguration configuration() {
    var configuration = new HttpConfiguration();
    configuration.setUriCompliance(UriCompliance.UNSAFE); // the gateway judges paths itself
    configuration.setRequestHeaderSize(JETTYS_HEADER_BYTES);
    configuration.setResponseHeaderSize(JETTYS_HEADER_BYTES);
    configuration.setSendServerVersion(false);
    return configuration;
  }

  private static Gateway open(Gateway gateway) throws IOException {
    try {
      gateway.server.start();
      return gateway;
    } catch (IOException e) {
      gateway.close();
      throw e;
    } catch (Exception e) {
      gateway.close();
      throw new IllegalStateException("the gateway did not start", e);
    }
  }

  public URI address() {
    return URI.create("http://localhost:" + connector.getLocalPort());
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the gateway did not stop", e);
    } finally {
      executor.shutdownNow();
    }
  }
}
