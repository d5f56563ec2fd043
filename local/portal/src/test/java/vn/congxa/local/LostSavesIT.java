package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.aws.Tries;
import vn.congxa.local.gateway.RawClient;
import vn.congxa.newsroom.AsideStore;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.Template;

/**
 * Four people on one article, over a network that fails and loses answers, with tables that refuse,
 * and the portal killed in between: each says the same again until it is answered. As many saves
 * and kills as the system properties {@code saves} and {@code kills} say.
 */
class LostSavesIT {
  private static final int SAVES = Integer.getInteger("saves", 80);
  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final int CLIENTS = 4;
  private static final String SITE = Acknowledged.SITE;
  private static final String HOST = "thu-nghiem.example.vn";
  private static final String ARTICLE = "7c1d9a52-03a5-4a2c-8d8b-4b3f0f4f2d11";

  /** What a save was answered: the version it became, or the aside that its text is. */
  private record Fate(int status, String under) {}

  @TempDir Path data;

  private final Map<String, Fate> fates = new ConcurrentHashMap<>();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();

  @BeforeEach
  void found_the_site() throws Exception {
    Files.createDirectories(tables());
    var site =
        new Site(
            SITE,
            "Xã Thử Nghiệm",
            List.of(HOST),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            "Trưởng Ban Biên tập",
            "Thôn Một",
            "0",
            "thu-nghiem@example.vn",
            List.of(),
            0);
    try (var db = DynamoDbLocal.onDisk(Template.ofProject(), tables())) {
      new SiteStore(db.client(), db.table("ContentTable")).save(site, new byte[32]);
    }
  }

  @Test
  void every_save_that_was_acknowledged_is_a_version_once_and_every_text_refused_an_aside()
      throws Exception {
    try (var portal = new RestartedPortal(data);
        var threads = Executors.newFixedThreadPool(CLIENTS)) {
      untilAnswered(portal, new Client(-1), "đầu tiên");
      var all =
          IntStream.range(0, CLIENTS)
              .<Callable<Boolean>>mapToObj(one -> () -> work(portal, new Client(one)))
              .toList();
      for (var done : threads.invokeAll(all)) {
        done.get();
      }
    }

    try (var db = DynamoDbLocal.onDisk(Template.ofProject(), tables())) {
      assertAllIsThere(db);
    }
    assertThat(fates).hasSize(SAVES + 1);
    assertThat(unanswered.get()).isPositive();
    assertThat(fates.values()).extracting(Fate::status).contains(200, 412);
  }

  private void assertAllIsThere(DynamoDbLocal db) {
    var newsroom = new NewsroomStore(db.client(), db.table("NewsroomTable"));
    var asides = new AsideStore(db.client(), db.table("NewsroomTable"), Tries.inRealTime());
    var newest = newsroom.open(SITE, ARTICLE).orElseThrow().state().version();
    var texts = new HashMap<String, String>();
    for (var version = 1L; version <= newest; version++) {
      var body = newsroom.text(SITE, ARTICLE, version).orElseThrow().body();
      assertThat(texts.put(body, Long.toString(version))).as("twice: %s", body).isNull();
    }
    var missing = new ArrayList<String>();
    fates.forEach((words, fate) -> {
      var body = "<p>" + words + "</p>";
      if (fate.status() == 412) {
        var aside = asides.find(SITE, ARTICLE, fate.under(), Instant.now());
        if (aside.isEmpty() || !aside.get().text().body().equals(body)) {
          missing.add("aside of " + words);
        }
      } else if (!fate.under().equals(texts.get(body))) {
        missing.add("version of " + words);
      }
    });
    assertThat(missing).isEmpty();
    assertThat(texts).hasSize((int) fates.values().stream().filter(f -> f.status() < 300).count());
  }

  /** What one of them knows: the version of the last answer, or of who was faster. */
  private static final class Client {
    private final int number;
    private long base;

    Client(int number) {
      this.number = number;
      this.base = number < 0 ? 0 : 1;
    }
  }

  private boolean work(RestartedPortal portal, Client client) {
    for (var i = 0; i < SAVES / CLIENTS; i++) {
      untilAnswered(portal, client, "câu " + client.number + "-" + i);
    }
    return true;
  }

  private void untilAnswered(RestartedPortal portal, Client client, String words) {
    var key = UUID.randomUUID().toString();
    while (true) {
      var at = portal.now();
      try {
        var reply = save(at, client.base, key, words);
        if (reply.status() != 401 && reply.status() < 500) {
          client.base = taken(client, words, reply);
          if (answered.incrementAndGet() % (SAVES / (KILLS + 1)) == 0) {
            portal.kill(at);
          }
          return;
        }
      } catch (UncheckedIOException _) {
        unanswered.incrementAndGet();
      }
      portal.awaitAfter(at);
    }
  }

  private long taken(Client client, String words, RawClient.Reply reply) {
    if (reply.status() == 412) {
      fates.put(words, new Fate(412, String.valueOf(reply.at("kept"))));
      return Long.parseLong(String.valueOf(reply.at("theirs", "version")));
    }
    assertThat(reply.status()).as(reply.body()).isIn(200, 201);
    var version = String.valueOf(reply.at("version"));
    assertThat(Long.parseLong(version)).isGreaterThan(client.base);
    fates.put(words, new Fate(200, version));
    return Long.parseLong(version);
  }

  private static RawClient.Reply save(
      RestartedPortal.Running at, long base, String key, String words) {
    var body = "{\"kind\": \"manual\", \"title\": \"Mùa vụ\", \"body\": \"<p>" + words + "</p>\"}";
    return RawClient.send(
        at.address(),
        "PUT",
        "/api/staff/articles/" + ARTICLE,
        List.of(
            "Host: " + HOST,
            "Authorization: Bearer " + at.token(),
            "Content-Type: application/json",
            base == 0 ? "If-None-Match: *" : "If-Match: \"" + base + "\"",
            "Idempotency-Key: " + key),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private Path tables() {
    return data.resolve("tables");
  }

  /** A portal that is started again whenever somebody killed it. */
  private static final class RestartedPortal implements AutoCloseable {
    private record Running(PortalProcess process, URI address, String token) {}

    private final Path data;
    private Running running;
    private int starts;

    RestartedPortal(Path data) {
      this.data = data;
      this.running = start();
    }

    synchronized Running now() {
      return running;
    }

    /** Kills this one, unless another did, and starts the next. */
    synchronized void kill(Running seen) {
      if (running.equals(seen)) {
        seen.process().kill();
        seen.process().process().onExit().join();
        running = start();
      }
    }

    /** Lets whoever starts it again finish, if this one is gone. */
    synchronized void awaitAfter(Running seen) {
      if (running.equals(seen) && !seen.process().process().isAlive()) {
        running = start();
      }
    }

    private Running start() {
      try {
        var process =
            PortalProcess.start(
                Path.of(System.getProperty("project.root")),
                "--port",
                "0",
                "--faults",
                "--data",
                data.toString());
        var address = process.address();
        var faults =
            String.format(
                    Locale.ROOT,
                    "{\"fail\": 5, \"lose\": 8, \"throttle\": 5, \"delay\": 10, \"seed\": %d}",
                    ++starts)
                .getBytes(StandardCharsets.UTF_8);
        var here = List.of("Host: localhost");
        var set = RawClient.send(address, "PUT", "/_local/faults", here, faults);
        assertThat(set.status()).isEqualTo(204);
        var writer = "{\"role\": \"writer\"}".getBytes(StandardCharsets.UTF_8);
        var token = RawClient.send(address, "POST", "/_local/token", here, writer);
        return new Running(
            process, address, Objects.requireNonNull(String.valueOf(token.at("access_token"))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public synchronized void close() {
      running.process().kill();
      running.process().process().onExit().join();
    }
  }
}
