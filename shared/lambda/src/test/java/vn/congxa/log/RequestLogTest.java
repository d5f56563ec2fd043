package vn.congxa.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import vn.congxa.outage.Outage;
import vn.congxa.version.Version;

class RequestLogTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  // Nothing flushes it but the log itself.
  private final RequestLog log =
      new RequestLog(
          new PrintStream(new BufferedOutputStream(written), false, StandardCharsets.UTF_8));

  @Test
  void a_line_tells_how_many_milliseconds_the_request_took() throws Exception {
    var before = System.nanoTime();
    log.start("id").end("GET /", 200);
    var most = (System.nanoTime() - before) / 1_000_000.0;

    assertThat(line().path("ms").asDouble()).isBetween(0.0, most + 0.01);
  }

  @Test
  void a_metric_is_a_line_of_its_own_with_a_time_and_a_unit() throws Exception {
    var before = System.currentTimeMillis();
    Metric.VISITS.print(log, 7);
    var after = System.currentTimeMillis();

    assertThat(line().path("Visits").asInt()).isEqualTo(7);
    assertThat(line().at("/_aws/Timestamp").asLong()).isBetween(before, after);
    var metrics = line().at("/_aws/CloudWatchMetrics/0");
    assertThat(metrics.path("Namespace").asText()).isEqualTo("CongXa");
    assertThat(metrics.at("/Metrics/0/Name").asText()).isEqualTo("Visits");
    assertThat(metrics.at("/Metrics/0/Unit").asText()).isEqualTo("Count");
    assertThat(metrics.at("/Dimensions/0").isArray()).isTrue();
  }

  @Test
  void an_outage_is_warned_of_in_short_and_a_bug_with_its_stack() throws Exception {
    log.warn("alerts", new CompletionException(ApiCallTimeoutException.create(8000)));
    assertThat(line().path("missing").asText()).isEqualTo("alerts");
    assertThat(line().path("cause").asText()).startsWith("ApiCallTimeoutException: ");
    assertThat(line().has("stack")).isFalse();

    written.reset();
    log.warn("alerts", new IllegalStateException("out of order"));
    assertThat(line().path("stack").asText()).contains("out of order", "RequestLogTest");
  }

  @Test
  void every_line_tells_the_version() throws Exception {
    log.start("id").end("GET /", 200);
    assertThat(line().path("version").asText()).isEqualTo(Version.current());

    written.reset();
    log.warn("alerts", new IllegalStateException("out of order"));
    assertThat(line().path("version").asText()).isEqualTo(Version.current());

    written.reset();
    Metric.VISITS.print(log, 7);
    assertThat(line().path("version").asText()).isEqualTo(Version.current());
  }

  @Test
  void a_failure_that_wraps_nothing_is_a_bug_and_named_itself() {
    var failure = new CompletionException("alone", null);

    assertThat(Outage.isOne(failure)).isFalse();
    assertThat(Outage.inShort(failure)).isEqualTo("CompletionException: alone");
    assertThat(Outage.inShort(new IllegalStateException("a bug", failure)))
        .isEqualTo("IllegalStateException: a bug");
  }

  private JsonNode line() throws JsonProcessingException {
    return new ObjectMapper().readTree(written.toString(StandardCharsets.UTF_8));
  }
}
