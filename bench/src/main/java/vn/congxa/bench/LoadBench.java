package vn.congxa.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.local.LocalPortal;
import vn.congxa.local.Options;
import vn.congxa.local.signin.Role;
import vn.congxa.stack.DynamoDbLocal;

/** The portal on this machine, asked by several readers at once. */
final class LoadBench {
  private static final int READERS = 8;
  private static final int REQUESTS = 4_000;
  private static final int WARM_UP = 800;

  private static final List<String> ASKED =
      List.of(
          "GET /",
          "GET /bai-viet/" + Samples.ARTICLE,
          "POST /api/visits",
          "GET /chuyen-muc/" + Samples.SECTION,
          "GET /bai-viet/bai-viet-so-2",
          "POST /api/visits",
          "GET /api/articles/" + Samples.ARTICLE,
          "GET /api/articles",
          "GET /tthc",
          "GET /api/tthc");

  private final URI portal;
  private final List<List<Long>> times = // in the order of ASKED
      ASKED.stream().map(_ -> Collections.synchronizedList(new ArrayList<Long>())).toList();
  private final AtomicInteger number = new AtomicInteger();
  private final AtomicInteger errors = new AtomicInteger();

  private LoadBench(URI portal) {
    this.portal = portal;
  }

  static String run(Path root) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var options = new Options(root, 0, Optional.of(root), Optional.empty());
    try (var portal =
        LocalPortal.start(options, (_, environment, _) -> store(environment), nowhere)) {
      report(portal);
      new LoadBench(portal.address()).ask(WARM_UP);
      var bench = new LoadBench(portal.address());
      var started = System.nanoTime();
      bench.ask(REQUESTS);
      return bench.table((System.nanoTime() - started) / 1e9);
    }
  }

  private static void store(Map<String, String> environment) {
    var credentials = AwsBasicCredentials.create("local", "local");
    try (var db =
        DynamoDbClient.builder()
            .endpointOverride(URI.create(environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "")))
            .region(Region.of(DynamoDbLocal.REGION))
            .credentialsProvider(StaticCredentialsProvider.create(credentials))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
      Samples.store(db, environment.getOrDefault("CONTENT_TABLE", "ContentTable"));
    }
  }

  private static void report(LocalPortal portal) {
    var request =
        HttpRequest.newBuilder(portal.address().resolve("/api/staff/tthc/2026/5"))
            .header("authorization", "Bearer " + portal.accessToken(Role.CLERK))
            .header("content-type", "application/json")
            .header("if-none-match", "*")
            .PUT(HttpRequest.BodyPublishers.ofString("{\"onTime\": 1234, \"late\": 8}"))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new BenchFailure("the sample report was refused: " + answer.body());
      }
    } catch (IOException e) {
      throw new BenchFailure("the portal does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  private void ask(int requests) {
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var readers = new ArrayList<Thread>();
      for (var i = 0; i < READERS; i++) {
        readers.add(Thread.ofPlatform().start(() -> reader(client, requests)));
      }
      for (var reader : readers) {
        reader.join();
      }
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  private void reader(HttpClient client, int requests) {
    for (var n = number.getAndIncrement(); n < requests; n = number.getAndIncrement()) {
      var asked = ASKED.get(n % ASKED.size());
      var started = System.nanoTime();
      var served = served(client, request(asked, n));
      times.get(n % ASKED.size()).add(System.nanoTime() - started);
      if (!served) {
        errors.incrementAndGet();
      }
    }
  }

  private static boolean served(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  private HttpRequest request(String asked, int n) {
    var request =
        HttpRequest.newBuilder(portal.resolve(asked.substring(asked.indexOf(' ') + 1)))
            .header("accept-encoding", "gzip")
            // Another browser each time, for otherwise all views but one were repeated ones.
            .header("user-agent", "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Firefox/140." + n);
    return asked.startsWith("POST")
        ? request
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build()
        : request.build();
  }

  private String table(double seconds) {
    var table = new Table("request", "how many", "p50, ms", "p99, ms");
    var all = new ArrayList<Long>();
    for (var i = 0; i < ASKED.size(); i++) {
      all.addAll(times.get(i));
      row(table, ASKED.get(i), times.get(i));
    }
    row(table, "all", all);
    return table
        + "\n%s requests a second by %s readers at once; %s errors.\n"
            .formatted(Table.number(REQUESTS / seconds, 0), READERS, errors.get());
  }

  private static void row(Table table, String asked, List<Long> nanos) {
    var series = Series.ofNanos(nanos);
    table.row(
        asked,
        series.size(),
        Table.number(series.median(), 1),
        Table.number(series.percentile(99), 1));
  }
}
