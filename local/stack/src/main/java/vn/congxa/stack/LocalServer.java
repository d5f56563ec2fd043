package vn.congxa.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local's request handler behind a server of our own. Its own runner listens on every
 * address, prints a banner and sends telemetry.
 */
final class LocalServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  static {
    // Before its first class asks for a logger: it warns about what no test or run can change.
    if (System.getProperty("log4j2.configurationFile") == null) {
      System.setProperty("log4j2.configurationFile", "classpath:vn/congxa/stack/log4j2-silent.xml");
    }
  }

  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final URI endpoint;

  private LocalServer(Server server, LocalDynamoDBServerHandler handler, URI endpoint) {
    this.server = server;
    this.handler = handler;
    this.endpoint = endpoint;
  }

  static LocalServer start(Optional<Path> folder, int port, Faults faults) {
    var handler = new LocalDynamoDBServerHandler(CommittingRequestHandler.of(folder), null);
    var server = new Server();
    var connector = new ServerConnector(server, 1, 1);
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new LoopbackHandler(new ThrottlingHandler(handler, faults)));
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not start: " + e.getMessage(), e);
    }
    return new LocalServer(
        server, handler, URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort()));
  }

  URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not stop: " + e.getMessage(), e);
    } finally {
      handler.close();
    }
  }
}
