package vn.congxa.recordvisit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Answer;
import vn.congxa.testing.Event;

class ManyVisitsIT {
  private static final int POSTS = 20_000;
  private static final int THREADS = 32;
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  @Test
  void twenty_thousand_posts_through_a_faulty_network_count_exactly() throws Exception {
    var faults = new FaultyHttp(UrlConnectionHttpClient.create());
    try (var db = client(faults);
        var threads = Executors.newFixedThreadPool(THREADS)) {
      var portal = new Portal(db);
      // A third of the views are somebody's second one: half of them 19 minutes later in the same
      // period, half when the next one has begun, everyone's order mixed with everyone else's.
      var visitors = POSTS * 2 / 3 + 1;
      var early = post(threads, portal, IntStream.range(0, visitors / 2));
      portal.clock.advance(Duration.ofMinutes(19));
      var again = POSTS - visitors;
      var middle = post(threads, portal, IntStream.range(visitors / 2 - again / 2, visitors));
      portal.clock.advance(Duration.ofMinutes(4));
      var late = post(threads, portal, IntStream.range(0, again - again / 2));

      assertThat(early + middle + late).isEqualTo(POSTS);
      var seenAgainInTime = again - again / 2 + visitors - (visitors / 2 - again / 2);
      assertThat(counts(portal).path("total").asInt()).isEqualTo(1000 + visitors);
      assertThat(counts(portal).path("today").asInt()).isEqualTo(visitors);
      assertThat(counts(portal).path("online").asInt()).isEqualTo(seenAgainInTime);
      assertThat(portal.logged().split("\"Visits\":1", -1)).hasSize(visitors + 1);
      assertThat(faults.lost).hasValueGreaterThan(POSTS / 10);
      assertThat(faults.throttled).hasValueGreaterThan(POSTS / 10);
      assertThat(faults.conflicts).hasValueGreaterThan(POSTS / 100);
    }
  }

  private static int post(ExecutorService threads, Portal portal, IntStream visitors)
      throws InterruptedException, ExecutionException {
    List<Future<Answer>> answers = new ArrayList<>();
    visitors.forEach(visitor ->
        answers.add(threads.submit(() -> post().from(address(visitor)).to(portal.handler))));
    for (var answer : answers) {
      assertThat(answer.get().status()).isEqualTo(200);
    }
    return answers.size();
  }

  private static Event post() {
    return Event.of("POST /api/visits", "/api/visits").header("user-agent", FIREFOX).body("{}");
  }

  private static String address(int visitor) {
    return "2001:db8::" + Integer.toHexString(visitor);
  }

  private static JsonNode counts(Portal portal) {
    return Event.of("GET /api/visits", "/api/visits").to(portal.handler).json();
  }

  private static DynamoDbClient client(FaultyHttp faults) {
    // A call fails at one attempt in ten: with twelve of them none of a hundred thousand gives up.
    var retries =
        StandardRetryStrategy.builder()
            .maxAttempts(12)
            .backoffStrategy(BackoffStrategy.fixedDelay(Duration.ofMillis(1)))
            .throttlingBackoffStrategy(BackoffStrategy.fixedDelay(Duration.ofMillis(1)))
            .circuitBreakerEnabled(false)
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
