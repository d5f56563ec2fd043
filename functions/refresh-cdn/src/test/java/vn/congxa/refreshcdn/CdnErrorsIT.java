package vn.congxa.refreshcdn;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Environment;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Alarms;
import vn.congxa.testing.Invocation;

/** What CloudWatch is asked of the CDN, by its own protocol. */
class CdnErrorsIT {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final byte[] LOOK = "{\"count\": \"errors\"}".getBytes(StandardCharsets.UTF_8);

  private final List<String> asked = new ArrayList<>();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final HttpServer cloudWatch = listening();
  private Map<String, Object> answer = Map.of("MetricDataResults", List.of());

  private static HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void metrics_are_there() {
    cloudWatch.createContext(
        "/",
        exchange -> {
          var body = exchange.getRequestBody().readAllBytes();
          asked.add(exchange.getRequestURI() + " " + new String(body, StandardCharsets.ISO_8859_1));
          asked.add(exchange.getRequestHeaders().getFirst("authorization"));
          var bytes = Cbor.of(answer);
          exchange.getResponseHeaders().add("smithy-protocol", "rpc-v2-cbor");
          exchange.getResponseHeaders().add("content-type", "application/cbor");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    cloudWatch.start();
  }

  @AfterEach
  void close() {
    cloudWatch.stop(0);
  }

  @Test
  void errors_of_a_quarter_of_an_hour_ring_the_alarm_from_five_on() {
    answer = minutes(List.of(200.0, 50.0), List.of(1.0, 4.0));
    look();
    assertThat(log.toString(StandardCharsets.UTF_8)).contains("\"CdnErrors\":4");
    assertThat(Alarms.rungBy(log.toString(StandardCharsets.UTF_8))).isEmpty();

    log.reset();
    answer = minutes(List.of(300.0, 50.0), List.of(1.0, 4.0));
    look();
    assertThat(Alarms.rungBy(log.toString(StandardCharsets.UTF_8)))
        .containsExactly("CdnErrorsAlarm");
  }

  @Test
  void they_are_asked_for_in_the_region_where_the_cdn_keeps_them_each_by_its_name() {
    look();

    assertThat(asked.getFirst())
        .contains("GetMetricData", "AWS/CloudFront", "5xxErrorRate", "Requests")
        .contains("DistributionId", "E1EXAMPLE", "Region", "Global");
    assertThat(asked.getLast()).contains("/us-east-1/monitoring/aws4_request");
  }

  @Test
  void nothing_is_told_where_nobody_came_or_all_went_well() {
    look();
    answer = minutes(List.of(100.0, 200.0), List.of(0.0, 0.0));
    look();

    assertThat(log.size()).isZero();
  }

  private void look() {
    var variables = new HashMap<>(DynamoDbLocal.shared().variables());
    variables.put("DISTRIBUTION", "E1EXAMPLE");
    variables.put(
        "AWS_ENDPOINT_URL_CLOUDWATCH", "http://127.0.0.1:" + cloudWatch.getAddress().getPort());
    var wiring =
        new Wiring(
            new Environment(variables),
            DynamoDbLocal.shared()::client,
            Clock.fixed(NOON, ZoneOffset.UTC),
            new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8)));
    Invocation.of(new RefreshCdnHandler(wiring), LOOK);
  }

  private static Map<String, Object> minutes(List<Double> requests, List<Double> perCent) {
    var times = List.of(NOON.minusSeconds(900), NOON.minusSeconds(840));
    return Map.of(
        "MetricDataResults",
        List.of(
            Map.of("Id", "requests", "Timestamps", times, "Values", requests),
            Map.of("Id", "errors", "Timestamps", times, "Values", perCent)));
  }
}
