package vn.congxa.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.Alarms;

/** A table that refuses some of what it is asked, by the service's own protocol. */
class ThrottleCountTest {
  private static final String CEILING =
      "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ThrottlingException\","
          + "\"message\":\"Throughput exceeds the maximum that is set for the table\"}";
  private static final String CANCELLED =
      "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\","
          + "\"CancellationReasons\":[{\"Code\":\"None\"},{\"Code\":\"ThrottlingError\"}]}";
  private static final String KEPT = "{}";
  private static final String PART =
      "{\"Responses\":{},\"UnprocessedKeys\":{\"t\":{\"Keys\":[{\"pk\":{\"S\":\"a\"}}]}}}";

  private final Deque<String> answers = new ArrayDeque<>();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final HttpServer server = listening();

  private static HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void answer() {
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          var answer = answers.remove();
          var bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("content-type", "application/x-amz-json-1.0");
          exchange.sendResponseHeaders(answer.contains("__type") ? 400 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void a_refusal_rings_the_alarm_even_where_the_next_try_succeeds() {
    read(CEILING, KEPT);

    assertThat(lines()).hasSize(1);
    assertThat(Alarms.rungBy(lines().getFirst())).containsExactly("TableThrottlesAlarm");
  }

  @Test
  void what_is_answered_rings_nothing() {
    read(KEPT);

    assertThat(lines()).isEmpty();
  }

  @Test
  void a_transaction_that_is_cancelled_for_it_is_refused_too() {
    answers.add(CANCELLED);
    try (var db = client()) {
      assertThatThrownBy(() -> db.transactWriteItems(r -> r.transactItems(List.of())))
          .isInstanceOf(TransactionCanceledException.class);
    }

    assertThat(Alarms.rungBy(lines().getFirst())).containsExactly("TableThrottlesAlarm");
  }

  @Test
  void so_is_a_batch_that_is_answered_in_part() {
    answers.add(PART);
    try (var db = client()) {
      var keys = KeysAndAttributes.builder().keys(List.of(Attributes.key("a", "b"))).build();
      db.batchGetItem(r -> r.requestItems(Map.of("t", keys)));
    }

    assertThat(Alarms.rungBy(lines().getFirst())).containsExactly("TableThrottlesAlarm");
  }

  @Test
  void a_flood_is_told_at_once_and_then_each_ten_seconds() {
    var nanos = new AtomicLong(Long.MIN_VALUE);
    var count = new ThrottleCount(requests(), nanos::get);

    for (var i = 0; i < 100; i++) {
      count.add();
    }
    nanos.addAndGet(10_000_000_000L);
    count.add();

    assertThat(lines()).hasSize(2);
    assertThat(lines().getFirst()).containsPattern("\"ThrottledRequests\":1\\b");
    assertThat(lines().getLast()).containsPattern("\"ThrottledRequests\":100\\b");
  }

  private void read(String... told) {
    answers.addAll(Arrays.asList(told));
    try (var db = client()) {
      db.getItem(r -> r.tableName("t").key(Attributes.key("a", "b")));
    }
  }

  private DynamoDbClient client() {
    var endpoint = "http://127.0.0.1:" + server.getAddress().getPort();
    var environment =
        Map.of(
            "AWS_REGION", "ap-southeast-1",
            "AWS_ACCESS_KEY_ID", "id",
            "AWS_SECRET_ACCESS_KEY", "secret",
            "AWS_ENDPOINT_URL_DYNAMODB", endpoint);
    return Clients.dynamoDb(new Environment(environment), requests());
  }

  private RequestLog requests() {
    return new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  private List<String> lines() {
    return log.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
