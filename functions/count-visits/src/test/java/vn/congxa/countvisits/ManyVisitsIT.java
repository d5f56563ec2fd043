package vn.congxa.countvisits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Clients;
import vn.congxa.http.Refused;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.StreamRecord;
import vn.congxa.testing.Event;
import vn.congxa.testing.FaultyHttp;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.TableStream;
import vn.congxa.testing.TestAnswer;

class ManyVisitsIT {
  private static final int ROUNDS = 40;
  private static final Instant FIRST = Instant.parse("2090-03-01T15:30:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2090-03-01T17:00:00Z");
  private static final int THREADS = 32;
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  @RegisterExtension
  private final FaultyHttp faults = new FaultyHttp(UrlConnectionHttpClient.create(), 10);

  @Test
  void twenty_thousand_posts_through_a_faulty_network_count_exactly() throws Exception {
    try (var db = client(faults);
        var threads = Executors.newFixedThreadPool(THREADS)) {
      var commune = new Commune(db);
      var random = new Random(20_900_301);
      var posts = 0;
      var visits = 0;
      var beforeMidnight = 0;
      for (var round = 0; round < ROUNDS; round++) {
        var start = FIRST.plus(Duration.ofMinutes(30).multipliedBy(round));
        var first = round * 1000;
        // At once: some of the visitors twice.
        commune.clock.set(start.plus(Duration.ofMinutes(10)));
        posts += post(threads, commune, first, 167, 83);
        // At the end of the half hour; once it is that of a day.
        commune.clock.set(start.plus(Duration.ofMinutes(29)).plusSeconds(30));
        posts += post(threads, commune, first + 167, 167, 0);
        visits += 334;
        if (commune.clock.instant().isBefore(MIDNIGHT)) {
          beforeMidnight += 334;
        }
        // Again when the next one has begun.
        commune.clock.set(start.plus(Duration.ofMinutes(30)).plusSeconds(30));
        posts += post(threads, commune, first + 167, 83, 0);
        deliver(commune, random);
      }
      commune.clock.advance(Duration.ofSeconds(3));

      assertThat(posts).isEqualTo(500 * ROUNDS);
      assertThat(counts(commune).path("total").asInt()).isEqualTo(1000 + visits);
      assertThat(counts(commune).path("today").asInt()).isEqualTo(visits - beforeMidnight);
      assertThat(counts(commune).path("online").asInt()).isEqualTo(167);
      assertThat(beforeMidnight).isBetween(1, visits - 1);
      assertThat(faults.lost()).isGreaterThan(posts / 20);
      assertThat(faults.throttled()).isGreaterThan(posts / 20);
      assertThat(faults.conflicts()).isPositive();
    }
  }

  /** In pieces, each of them at least twice, and some of them as a part of a larger one. */
  private static void deliver(Commune commune, Random random) {
    var changes = commune.changes();
    for (var from = 0; from < changes.size(); ) {
      var to = Math.min(changes.size(), from + 1 + random.nextInt(300));
      give(commune, changes.subList(from, to));
      give(commune, changes.subList(random.nextInt(from + 1), to));
      from = to;
    }
  }

  /** Again for as long as it fails, as Lambda does. */
  private static void give(Commune commune, List<StreamRecord> records) {
    while (true) {
      try {
        Invocation.of(commune.counts, TableStream.event(Commune.SHARD, records));
        return;
      } catch (SdkException | Refused _) {
        // It comes again.
      }
    }
  }

  /** Posts for so many visitors from {@code first} on, and again for the first of them. */
  private static int post(
      ExecutorService threads, Commune commune, int first, int visitors, int twice)
      throws InterruptedException, ExecutionException {
    List<Future<TestAnswer>> answers = new ArrayList<>();
    for (var i = 0; i < visitors + twice; i++) {
      var address = address(first + i % visitors);
      answers.add(threads.submit(() -> post(commune, address)));
    }
    for (var answer : answers) {
      assertThat(answer.get().status()).isEqualTo(200);
    }
    return answers.size();
  }

  /** Like the pages' script, which tries again where it was not answered: that is always safe. */
  private static TestAnswer post(Commune commune, String address) {
    while (true) {
      var answer = post().from(address).to(commune.records);
      if (answer.status() < 500) {
        return answer;
      }
    }
  }

  private static Event post() {
    return Event.of("POST /api/visits", "/api/visits").header("user-agent", FIREFOX).body("{}");
  }

  /** Each in a network of its own: of one network's newcomers so many count and no more. */
  private static String address(int visitor) {
    return "2001:db8:0:" + Integer.toHexString(visitor) + "::1";
  }

  private static JsonNode counts(Commune commune) {
    return Event.of("GET /api/visits", "/api/visits").to(commune.records).json();
  }

  private static DynamoDbClient client(FaultyHttp faults) {
    // As deployed, but for the pauses.
    var retries =
        Clients.patient()
            .backoffStrategy(BackoffStrategy.fixedDelay(Duration.ofMillis(1)))
            .throttlingBackoffStrategy(BackoffStrategy.fixedDelay(Duration.ofMillis(1)))
            .build();
    return DynamoDbClient.builder()
        .endpointOverride(DynamoDbLocal.shared().endpoint())
        .region(Region.of(DynamoDbLocal.REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(faults)
        .overrideConfiguration(o -> o.retryStrategy(retries))
        .build();
  }
}
