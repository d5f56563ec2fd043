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
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import vn.congxa.text.Sha256;

/** As much of S3's HTTP interface as the stores speak, and what it was asked. */
public final class Bucket implements AutoCloseable {
  record Asked(String method, String path, Map<String, List<String>> headers) {}

  private static final byte[] NO_SUCH_KEY =
      "<Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>"
          .getBytes(StandardCharsets.UTF_8);

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  private final HttpServer server;

  public Bucket() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Refuses the next files that are put with these statuses, and keeps nothing of them. */
  public void refuse(Integer... statuses) {
    refusals.addAll(List.of(statuses));
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
        put(exchange, path);
      } else if (method.equals("DELETE")) {
        objects.remove(path);
        exchange.sendResponseHeaders(204, -1);
      } else if (method.equals("HEAD")) {
        exchange.sendResponseHeaders(object == null ? 404 : 200, -1);
      } else if (object == null) {
        exchange.sendResponseHeaders(404, NO_SUCH_KEY.length);
        exchange.getResponseBody().write(NO_SUCH_KEY);
      } else {
        get(exchange, object);
      }
    }
  }

  private static void get(HttpExchange exchange, byte[] object) throws IOException {
    exchange.getResponseHeaders().set("ETag", tag(object));
    if (tag(object).equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    exchange.sendResponseHeaders(200, object.length);
    exchange.getResponseBody().write(object);
  }

  private synchronized void put(HttpExchange exchange, String path) throws IOException {
    var sent = exchange.getRequestBody().readAllBytes();
    var refusal = refusals.poll();
    var status = refusal == null ? status(exchange, objects.get(path)) : (int) refusal;
    if (status == 200) {
      objects.put(path, sent);
      exchange.getResponseHeaders().set("ETag", tag(sent));
    }
    exchange.sendResponseHeaders(status, -1);
  }

  private static int status(HttpExchange exchange, byte @Nullable [] there) {
    var seen = exchange.getRequestHeaders().getFirst("If-Match");
    if (seen != null && there == null) {
      return 404;
    }
    var isOther = seen != null && there != null && !seen.equals(tag(there));
    var isAny = "*".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    return isOther || (isAny && there != null) ? 412 : 200;
  }

  private static String tag(byte[] bytes) {
    return '"' + Sha256.hex(Sha256.of(bytes), 16) + '"';
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
