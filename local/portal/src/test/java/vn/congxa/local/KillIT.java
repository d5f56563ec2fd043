package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.local.gateway.RawClient;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.Template;

/**
 * The portal killed amid transactions of several clerks, a writer and visitors, at the moment at
 * which one of them reads an answer. As many times as the system property {@code kills} says.
 */
class KillIT {
  private static final int KILLS = Integer.getInteger("kills", 2);
  private static final int CLERKS = 5;
  private static final int WRITERS = 1;
  private static final int VISITORS = 2;
  private static final String HOST = "thu-nghiem.example.vn";
  private static final Site SITE =
      new Site(
          Acknowledged.SITE,
          "Xã Thử Nghiệm",
          List.of(HOST),
          ZoneId.of("Asia/Ho_Chi_Minh"),
          "Trưởng Ban Biên tập",
          "Thôn Một",
          "0",
          "thu-nghiem@example.vn",
          List.of(),
          0);

  @TempDir Path data;

  private final Acknowledged acknowledged = new Acknowledged();

  @BeforeEach
  void foundTheSite() throws Exception {
    Files.createDirectories(tables());
    try (var db = DynamoDbLocal.onDisk(Template.ofProject(), tables())) {
      new SiteStore(db.client(), db.table("ContentTable")).save(SITE, new byte[32]);
    }
  }

  @Test
  void nothing_that_was_acknowledged_is_lost_by_a_kill_amid_changes_and_visits() throws Exception {
    for (var kill = 1; kill <= KILLS; kill++) {
      workUntilKilled(60 + kill);

      try (var db = DynamoDbLocal.onDisk(Template.ofProject(), tables())) {
        assertThat(acknowledged.missing(db)).as("lost by kill %d", kill).isEmpty();
      }
    }
    assertThat(acknowledged.changes()).isGreaterThanOrEqualTo(10 * KILLS);
    assertThat(acknowledged.visits()).isPositive();
    assertThat(acknowledged.articles()).isPositive();
  }

  private void workUntilKilled(int answers) throws Exception {
    try (var portal =
            PortalProcess.start(
                Path.of(System.getProperty("project.root")),
                "--port",
                "0",
                "--data",
                data.toString());
        var threads = Executors.newFixedThreadPool(CLERKS + WRITERS + VISITORS)) {
      var address = portal.address();
      var token = token(address, "clerk");
      var writer = token(address, "writer");
      var seen = new AtomicInteger();
      Runnable answered =
          () -> {
            if (seen.incrementAndGet() == answers) {
              portal.kill();
            }
          };
      var clerks =
          IntStream.range(0, CLERKS)
              .<Runnable>mapToObj(i -> () -> add(address, token, i, answered));
      var others =
          Stream.<Runnable>of(
              () -> replace(address, token, answered),
              () -> write(address, writer, answered),
              () -> visit(address, answered),
              () -> visit(address, answered));
      var tasks = Stream.concat(clerks, others).map(KillIT::untilKilled).toList();
      for (var done : threads.invokeAll(tasks)) {
        done.get();
      }
      portal.process().waitFor();
    }
  }

  private static Callable<Boolean> untilKilled(Runnable request) {
    return () -> {
      try {
        while (true) {
          request.run();
        }
      } catch (UncheckedIOException _) {
        return true;
      }
    };
  }

  /** Two clerks on each year. */
  private void add(URI portal, String token, int clerk, Runnable answered) {
    var key = UUID.randomUUID().toString();
    var year = 2020 + clerk / 2;
    var reply =
        staff(portal, "POST", year + "/3/results", token, "Idempotency-Key: " + key, "1", "0");
    answered.run();
    if (reply.status() == 200 || reply.status() == 201) {
      acknowledged.change(year, key, reply);
    } else {
      assertThat(reply.status()).isEqualTo(503);
    }
  }

  private void replace(URI portal, String token, Runnable answered) {
    var count = Integer.toString(acknowledged.changes() + 1);
    var reply = staff(portal, "PUT", "2019/3", token, "If-Match: *", count, "0");
    if (reply.status() == 412) {
      reply = staff(portal, "PUT", "2019/3", token, "If-None-Match: *", count, "0");
    }
    answered.run();
    assertThat(reply.status()).isIn(200, 201);
    acknowledged.change(2019, "", reply);
  }

  private void write(URI portal, String token, Runnable answered) {
    var id = UUID.randomUUID().toString();
    var reply =
        RawClient.send(
            portal,
            "PUT",
            "/api/staff/articles/" + id,
            List.of(
                "Host: " + HOST,
                "Authorization: Bearer " + token,
                "Content-Type: application/json",
                "If-None-Match: *",
                "Idempotency-Key: " + id),
            bytes("{\"kind\": \"auto\", \"title\": \"Mùa vụ\", \"body\": \"<p>Lúa.</p>\"}"));
    answered.run();
    if (reply.status() == 201) {
      acknowledged.article(id);
    } else {
      assertThat(reply.status()).isEqualTo(503);
    }
  }

  private void visit(URI portal, Runnable answered) {
    var browser = "User-Agent: Mozilla/5.0 Firefox/140.0 " + UUID.randomUUID();
    var json = "Content-Type: application/json";
    var headers = List.of("Host: " + HOST, browser, json);
    var reply = RawClient.send(portal, "POST", "/api/visits", headers, bytes("{}"));
    answered.run();
    if (reply.status() == 200) {
      acknowledged.visit();
    } else {
      assertThat(reply.status()).isEqualTo(503);
    }
  }

  private static RawClient.Reply staff(
      URI portal, String method, String path, String token, String header, String... counts) {
    var body = "{\"onTime\": %s, \"late\": %s}".formatted((Object[]) counts);
    return RawClient.send(
        portal,
        method,
        "/api/staff/tthc/" + path,
        List.of(
            "Host: " + HOST,
            "Authorization: Bearer " + token,
            "Content-Type: application/json",
            header),
        bytes(body));
  }

  private static String token(URI portal, String role) {
    var host = List.of("Host: localhost");
    var reply =
        RawClient.send(
            portal, "POST", "/_local/token", host, bytes("{\"role\": \"" + role + "\"}"));
    return String.valueOf(reply.at("access_token"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path tables() {
    return data.resolve("tables");
  }
}
