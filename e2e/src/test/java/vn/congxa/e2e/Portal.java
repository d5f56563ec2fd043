package vn.congxa.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.ObjectMapper;

/** A portal that runs, and a client of it. */
interface Portal {
  HttpClient HTTP = HttpClient.newHttpClient();

  URI at(String path);

  default Exchange get(String path) {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  default Exchange send(HttpRequest request) {
    try {
      return Exchange.of(HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A JSON request; give more headers as name and value in turn. */
  default Exchange json(String method, String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(at(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .header("content-type", "application/json");
    for (var i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  /** A fresh access token, as scripts get theirs. */
  default String token(String role) {
    var answer = json("POST", "/_local/token", "{\"role\": \"" + role + "\"}");
    return new ObjectMapper().readTree(answer.body()).path("access_token").asString();
  }
}
