package vn.congxa.operator.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/**
 * The internet as this machine sees it.
 *
 * @param trusted whose certificates are taken
 * @param patience for each answer, from the connection to the last of what is read of it
 */
record InternetWeb(SSLContext trusted, int httpsPort, int httpPort, Duration patience)
    implements Web {
  /** What of an answer is read: a host may lead anywhere. */
  static final int MOST_BYTES = 16 * 1024;

  /** What of it matters. */
  private record Answer(int status, String location, String body) {}

  /** As a browser comes. */
  static InternetWeb ofBrowsers() {
    try {
      return new InternetWeb(SSLContext.getDefault(), 443, 80, Duration.ofSeconds(10));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK speaks TLS", e);
    }
  }

  @Override
  public Reach reach(String host) {
    try {
      InetAddress.getAllByName(host);
    } catch (UnknownHostException _) {
      return Reach.UNKNOWN;
    }
    var client = HttpClient.newBuilder().sslContext(trusted).connectTimeout(patience).build();
    try {
      return reach(client, host);
    } finally {
      client.shutdownNow(); // close() waits for answers that never end
    }
  }

  private Reach reach(HttpClient client, String host) {
    var http = isAnswered(client, host);
    try {
      var answer = ask(client, "https://" + host + ":" + httpsPort + "/api/site");
      return new Reach(true, answer.status(), "", answer.location(), answer.body(), http);
    } catch (SSLException _) {
      return Reach.silent("no certificate for it", http);
    } catch (HttpTimeoutException _) {
      return Reach.silent("not within " + patience.toSeconds() + " seconds", http);
    } catch (ConnectException _) {
      return Reach.silent("nobody listens", http);
    } catch (IOException e) {
      return Reach.silent(e.getClass().getSimpleName(), http);
    }
  }

  private boolean isAnswered(HttpClient client, String host) {
    try {
      ask(client, "http://" + host + ":" + httpPort + "/");
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private Answer ask(HttpClient client, String address) throws IOException {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    var answer =
        client
            .sendAsync(request, BodyHandlers.ofInputStream())
            .thenApplyAsync(InternetWeb::beginning, Thread::startVirtualThread);
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw new HttpTimeoutException(address);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static Answer beginning(HttpResponse<InputStream> answer) {
    try (var body = answer.body()) {
      var beginning = new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      var location = answer.headers().firstValue("location").orElse("");
      return new Answer(answer.statusCode(), location, beginning);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
