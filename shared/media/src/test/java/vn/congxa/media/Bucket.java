package vn.congxa.media;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
      } else if (method.equals("GET") && exchange.getRequestURI().getQuery() != null) {
        list(exchange, path);
      } else if (exchange.getRequestHeaders().containsKey("x-amz-copy-source")) {
        copy(exchange, path);
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

  // Two at a time: the last key of a part is where the next one goes on.
  private void list(HttpExchange exchange, String path) throws IOException {
    var query = new HashMap<String, String>();
    for (var part : exchange.getRequestURI().getQuery().split("&", -1)) {
      var split = part.split("=", 2);
      query.put(split[0], split.length == 1 ? "" : split[1]);
    }
    var bucket = path.endsWith("/") ? path : path + "/";
    var after = query.getOrDefault("continuation-token", "");
    var keys =
        objects.keySet().stream()
            .filter(key -> key.startsWith(bucket + query.getOrDefault("prefix", "")))
            .map(key -> key.substring(bucket.length()))
            .filter(key -> key.compareTo(after) > 0)
            .sorted()
            .toList();
    var part = keys.stream().limit(2).toList();
    var xml = new StringBuilder("<ListBucketResult>");
    part.forEach(key -> xml.append("<Contents><Key>" + key + "</Key></Contents>"));
    xml.append("<IsTruncated>").append(keys.size() > 2).append("</IsTruncated>");
    if (keys.size() > 2) {
      xml.append("<NextContinuationToken>" + part.getLast() + "</NextContinuationToken>");
    }
    answer(exchange, xml.append("</ListBucketResult>").toString());
  }

  private void copy(HttpExchange exchange, String path) throws IOException {
    var source = exchange.getRequestHeaders().getFirst("x-amz-copy-source");
    var object = objects.get("/" + source);
    if (object == null) {
      exchange.sendResponseHeaders(404, NO_SUCH_KEY.length);
      exchange.getResponseBody().write(NO_SUCH_KEY);
      return;
    }
    objects.put(path, object);
    answer(exchange, "<CopyObjectResult><ETag>" + tag(object) + "</ETag></CopyObjectResult>");
  }

  private static void answer(HttpExchange exchange, String xml) throws IOException {
    var bytes = xml.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
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
