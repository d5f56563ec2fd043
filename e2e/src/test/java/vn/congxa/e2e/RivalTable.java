package vn.congxa.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;

/** DynamoDB where somebody else is always writing the same: no change of an item goes through. */
final class RivalTable implements AutoCloseable {
  private static final byte[] CONFLICT =
      "{\"__type\": \"com.amazonaws.dynamodb.v20120810#TransactionConflictException\"}"
          .getBytes(StandardCharsets.UTF_8);

  private static final byte[] CANCELED =
      """
      {"__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
       "CancellationReasons": [{"Code": "TransactionConflict"}]}
      """
          .getBytes(StandardCharsets.UTF_8);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> environment;
  private final HttpServer server;

  RivalTable(Map<String, String> environment) {
    this.environment = environment;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** The same tables, reached through here. */
  Map<String, String> environment() {
    var through = new HashMap<>(environment);
    var port = server.getAddress().getPort();
    through.put("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:" + port);
    return through;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      if (target.endsWith(".TransactWriteItems")) {
        reply(exchange, 400, CANCELED);
      } else if (target.endsWith(".UpdateItem")) {
        reply(exchange, 400, CONFLICT);
      } else {
        var answer = passOn(exchange, target);
        reply(exchange, answer.statusCode(), answer.body());
      }
    }
  }

  private HttpResponse<byte[]> passOn(HttpExchange exchange, String target) throws IOException {
    var headers = exchange.getRequestHeaders();
    var request =
        HttpRequest.newBuilder(
                URI.create(environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "")))
            .header("X-Amz-Target", target)
            .header("Content-Type", headers.getFirst("Content-Type"))
            .header("Authorization", headers.getFirst("Authorization"))
            .header("X-Amz-Date", headers.getFirst("X-Amz-Date"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }
}
