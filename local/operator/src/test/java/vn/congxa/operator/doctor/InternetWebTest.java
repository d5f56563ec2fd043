package vn.congxa.operator.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.operator.doctor.Web.Reach;
import vn.congxa.testing.Certificate;

class InternetWebTest {
  private static final String HOST = "localhost";
  private static final String SITE = "{\"id\":\"an-binh\"}";
  private static final int MANY = 40;
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(500);

  @TempDir private static Path folder;

  private static Certificate ours;
  private static Certificate others;

  private final CountDownLatch begun = new CountDownLatch(MANY);
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer http;
  private HttpsServer https;

  @BeforeAll
  static void makeCertificates() throws IOException {
    ours = Certificate.of(HOST, Files.createDirectory(folder.resolve("ours")));
    others = Certificate.of("other.example.vn", Files.createDirectory(folder.resolve("others")));
  }

  @BeforeEach
  void listen() throws IOException {
    http = start(HttpServer.create(loopback(), 0), InternetWebTest::leadOn);
    https = https(ours, InternetWebTest::answer);
  }

  @AfterEach
  void stop() {
    over.countDown();
    http.stop(0);
    https.stop(0);
  }

  @Test
  void a_host_that_answers_is_told_with_what_it_says() {
    assertThat(web(LONG).reach(HOST)).isEqualTo(new Reach(true, 200, "", "", SITE, true));
  }

  @Test
  void where_a_host_leads_is_told_and_not_followed() throws IOException {
    https.stop(0);
    https = https(ours, InternetWebTest::leadOn);

    assertThat(web(LONG).reach(HOST))
        .isEqualTo(new Reach(true, 301, "", "https://an-binh.example.vn/", "", true));
  }

  @Test
  void a_host_that_nobody_answers_by_http_is_told_apart() {
    http.stop(0);

    assertThat(web(LONG).reach(HOST)).isEqualTo(new Reach(true, 200, "", "", SITE, false));
  }

  @Test
  void a_host_that_nobody_answers_by_https_is_told() {
    https.stop(0);

    assertThat(web(LONG).reach(HOST)).isEqualTo(Reach.silent("nobody listens", true));
  }

  @Test
  void a_certificate_that_nobody_vouches_for_or_of_another_name_is_none() throws IOException {
    https.stop(0);
    https = https(others, InternetWebTest::answer);

    assertThat(web(LONG).reach(HOST)).isEqualTo(Reach.silent("no certificate for it", true));
    var trusting = new InternetWeb(others.context(), port(https), port(http), LONG);
    assertThat(trusting.reach(HOST)).isEqualTo(Reach.silent("no certificate for it", true));
  }

  @Test
  void a_name_that_no_resolver_takes_is_unknown() {
    assertThat(web(LONG).reach("a".repeat(64) + ".example.vn")).isEqualTo(Reach.UNKNOWN);
  }

  @Test
  void of_an_answer_without_an_end_the_beginning_is_read() throws IOException {
    https.stop(0);
    https = https(ours, InternetWebTest::goOnForEver);

    var reach = web(LONG).reach(HOST);

    assertThat(reach.status()).isEqualTo(200);
    assertThat(reach.body()).hasSize(InternetWeb.MOST_BYTES);
  }

  @Test
  void who_takes_a_connection_and_says_nothing_is_not_waited_for() throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var web = new InternetWeb(ours.context(), silent.getLocalPort(), port(http), SHORT);

      assertThat(web.reach(HOST).trouble()).startsWith("not within");
    }
  }

  @Test
  void an_answer_that_stands_still_half_way_is_not_waited_for() throws IOException {
    https.stop(0);
    https = https(ours, this::standStill);

    assertThat(web(SHORT).reach(HOST).trouble()).startsWith("not within");
  }

  @Test
  void hosts_that_stand_still_keep_no_other_waiting() throws Exception {
    var still = https(ours, this::standStill);
    var patient = new InternetWeb(ours.context(), port(still), port(http), LONG.multipliedBy(9));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < MANY; i++) {
        threads.execute(() -> patient.reach(HOST));
      }
      begun.await();

      try {
        assertThat(web(LONG).reach(HOST).body()).isEqualTo(SITE);
      } finally {
        over.countDown();
        still.stop(0);
      }
    }
  }

  private InternetWeb web(Duration patience) {
    return new InternetWeb(ours.context(), port(https), port(http), patience);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    var isAsked = exchange.getRequestURI().getPath().equals("/api/site");
    var body = SITE.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(isAsked ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void leadOn(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", "https://an-binh.example.vn/");
    exchange.sendResponseHeaders(301, -1);
    exchange.close();
  }

  private static void goOnForEver(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (var body = exchange.getResponseBody()) {
      while (true) {
        body.write("x".repeat(1024).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void standStill(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, SITE.length());
    exchange.getResponseBody().write(SITE.substring(1).getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    begun.countDown();
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpsServer https(Certificate certificate, HttpHandler handler)
      throws IOException {
    var server = HttpsServer.create(loopback(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
    return start(server, handler);
  }

  private static <S extends HttpServer> S start(S server, HttpHandler handler) {
    server.createContext("/", handler);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return server;
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static int port(HttpServer server) {
    return server.getAddress().getPort();
  }
}
