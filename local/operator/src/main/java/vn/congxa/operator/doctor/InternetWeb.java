package vn.congxa.operator.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** The internet as this machine sees it. */
final class InternetWeb implements Web {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Override
  public Reach reach(String host) {
    try {
      InetAddress.getAllByName(host);
    } catch (UnknownHostException _) {
      return Reach.UNKNOWN;
    }
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var http = isAnswered(client, host);
      try {
        var answer = ask(client, "https://" + host + "/api/site");
        var location = answer.headers().firstValue("location").orElse("");
        return new Reach(true, answer.statusCode(), "", location, answer.body(), http);
      } catch (SSLException _) {
        return new Reach(true, 0, "no certificate for it", "", "", http);
      } catch (IOException e) {
        return new Reach(true, 0, e.getClass().getSimpleName(), "", "", http);
      }
    }
  }

  private static boolean isAnswered(HttpClient client, String host) {
    try {
      ask(client, "http://" + host + "/");
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static HttpResponse<String> ask(HttpClient client, String address) throws IOException {
    try {
      var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
      return client.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
