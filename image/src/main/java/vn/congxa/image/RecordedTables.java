package vn.congxa.image;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * DynamoDB as it was recorded: to each request the next answer to one of its kind, and the last of
 * them for good. To a kind that nobody asked then, as in a day's first half hour, nothing is there.
 * To a plain GET, as of a bucket, its file.
 */
public final class RecordedTables implements AutoCloseable {

  private static final String NOTHING = "{}";

  private final Map<String, Deque<String>> answers = new HashMap<>();
  private final byte[] file;
  private final HttpServer server;

  private RecordedTables(Recording recording, HttpServer server) {
    recording
        .answers()
        .forEach(
            a -> answers.computeIfAbsent(a.operation(), _ -> new ArrayDeque<>()).add(a.body()));
    this.file = recording.bytes();
    this.server = server;
  }

  public static RecordedTables start(Recording recording) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var tables = new RecordedTables(recording, HttpServer.create(address, 0));
      tables.server.createContext("/", tables::answer);
      tables.server.start();
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      if (exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().add("etag", "\"1\"");
        send(exchange, 200, "image/jpeg", file);
        return;
      }
      var target = exchange.getRequestHeaders().getFirst("x-amz-target");
      var body = next(target.substring(target.indexOf('.') + 1));
      send(exchange, 200, "application/x-amz-json-1.0", body.getBytes(StandardCharsets.UTF_8));
    }
  }

  private synchronized String next(String operation) {
    var left = answers.getOrDefault(operation, new ArrayDeque<>());
    return switch (left.size()) {
      case 0 -> NOTHING;
      case 1 -> left.element();
      default -> left.remove();
    };
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    var checksum = new CRC32();
    checksum.update(body);
    exchange.getResponseHeaders().add("content-type", type);
    exchange.getResponseHeaders().add("x-amz-crc32", String.valueOf(checksum.getValue()));
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
