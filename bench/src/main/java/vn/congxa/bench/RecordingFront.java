package vn.congxa.bench;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congxa.image.Recording;

/** Stands before DynamoDB Local and keeps its answers. */
final class RecordingFront implements AutoCloseable {
  private static final Set<String> SENT_ON =
      Set.of("authorization", "content-type", "x-amz-date", "x-amz-target");

  private final List<Recording.Answer> answers = Collections.synchronizedList(new ArrayList<>());
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final URI behind;

  private RecordingFront(URI behind, HttpServer server) {
    this.behind = behind;
    this.server = server;
  }

  static RecordingFront of(URI behind) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var front = new RecordingFront(behind, HttpServer.create(address, 0));
      front.server.createContext("/", front::pass);
      front.server.start();
      return front;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  List<Recording.Answer> answers() {
    return List.copyOf(answers);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes());
      var request = HttpRequest.newBuilder(behind).POST(body);
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> {
            if (SENT_ON.contains(name.toLowerCase(Locale.ROOT))) {
              request.header(name, values.getFirst());
            }
          });
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      var target = exchange.getRequestHeaders().getFirst("x-amz-target");
      answers.add(
          new Recording.Answer(
              target.substring(target.indexOf('.') + 1),
              new String(answer.body(), StandardCharsets.UTF_8)));
      exchange.getResponseHeaders().add("content-type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
