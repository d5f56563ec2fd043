package vn.congxa.operator;

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
import java.util.Map;
import vn.congxa.testing.CloudEmulator;

/**
 * The emulator, and before it what it lacks of Cognito: those operations are answered in the shapes
 * that the service's model has, and kept as they were asked. What the service then does, no test
 * shows.
 */
final class CognitoFront implements AutoCloseable {
  private static final String SERVICE = "AWSCognitoIdentityProviderService.";
  private static final Map<String, String> LACKING =
      Map.of(
          "AdminDeleteSoftwareToken",
          "{}",
          "UpdateResourceServer",
          "{\"ResourceServer\": {}}",
          "DeleteResourceServer",
          "{}",
          "ListUserPoolClientSecrets",
          """
          {"ClientSecrets": [
            {"ClientSecretId": "c--2", "ClientSecretCreateDate": 1793498200},
            {"ClientSecretId": "c--1", "ClientSecretCreateDate": 1793498100}]}\
          """,
          "AddUserPoolClientSecret",
          """
          {"ClientSecretDescriptor": {"ClientSecretId": "c--3",
            "ClientSecretValue": "renewed-secret", "ClientSecretCreateDate": 1793498300}}\
          """,
          "DeleteUserPoolClientSecret",
          "{}");

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI behind;
  private final HttpServer server;

  CognitoFront(CloudEmulator emulator) {
    behind = emulator.address();
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What the emulator lacks and was asked for: the operation, a space and its body. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
      var lacking = LACKING.get(target.replace(SERVICE, ""));
      if (lacking == null) {
        handOn(exchange, body);
        return;
      }
      asked.add(target.replace(SERVICE, "") + " " + new String(body, StandardCharsets.UTF_8));
      send(exchange, 200, "application/x-amz-json-1.1", lacking.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void handOn(HttpExchange exchange, byte[] body) throws IOException {
    var request =
        HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    for (var name : List.of("X-Amz-Target", "Content-Type", "Authorization", "X-Amz-Date")) {
      var value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      var type = answer.headers().firstValue("content-type").orElse("text/xml");
      var error = answer.headers().firstValue("x-amzn-errortype");
      error.ifPresent(code -> exchange.getResponseHeaders().set("x-amzn-errortype", code));
      send(exchange, answer.statusCode(), type, answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }
}
