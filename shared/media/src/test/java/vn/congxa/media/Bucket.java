package vn.congxa.media;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of S3's HTTP interface as the store speaks, and what it was asked. */
final class Bucket implements AutoCloseable {
  record Asked(String method, String path, Map<String, List<String>> headers) {}

  private static final byte[] NO_SUCH_KEY =
      "<Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>"
          .getBytes(StandardCharsets.UTF_8);

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  private final HttpServer server;

  Bucket() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var method = exchange.getRequestMethod();
      var path = exchange.getRequestURI().getPath();
      asked.add(new Asked(method, path, Map.copyOf(exchange.getRequestHeaders())));
      var object = objects.get(path);
      if (path.contains("forbidden") || path.contains("failing")) {
        exchange.sendResponseHeaders(path.contains("forbidden") ? 403 : 501, -1);
      } else if (method.equals("PUT")) {
        objects.put(path, exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(200, -1);
      } else if (method.equals("DELETE")) {
        objects.remove(path);
        exchange.sendResponseHeaders(204, -1);
      } else if (method.equals("HEAD")) {
        exchange.sendResponseHeaders(object == null ? 404 : 200, -1);
      } else if (object == null) {
        exchange.sendResponseHeaders(404, NO_SUCH_KEY.length);
        exchange.getResponseBody().write(NO_SUCH_KEY);
      } else {
        exchange.sendResponseHeaders(200, object.length);
        exchange.getResponseBody().write(object);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
