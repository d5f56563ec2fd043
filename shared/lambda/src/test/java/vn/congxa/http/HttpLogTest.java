package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.congxa.log.Metric;
import vn.congxa.testing.Alarms;
import vn.congxa.testing.Event;

/** What the log and the metrics tell of a request. */
class HttpLogTest extends HttpCase {
  @Test
  void what_a_refusal_comes_from_stands_in_the_log() throws IOException {
    var accident = new IllegalStateException("no answer");

    var answer = call(Event.of("GET /", "/"), _ -> refuse(new Refused(Code.BUSY, accident)));

    assertThat(answer.code()).isEqualTo("busy");
    assertThat(answer.text()).doesNotContain("no answer");
    var line = new ObjectMapper().readTree(lines()[0]);
    assertThat(line.path("level").asText()).isEqualTo("WARN");
    assertThat(line.path("refusal").asText()).isEqualTo("busy");
    assertThat(line.path("cause").asText()).isEqualTo("IllegalStateException: no answer");
    assertThat(line.has("stack")).isFalse();
  }

  @Test
  void one_line_tells_of_a_request_and_nothing_of_who_asked() throws IOException {
    var event =
        Event.of("POST /api/visits", "/api/visits")
            .header("user-agent", "SecretBrowser/1.0")
            .header("authorization", "Bearer secret-token")
            .body("{\"secret\":\"body\"}");

    call(event, _ -> Response.json(json -> json.writeNumber(1)));

    assertThat(lines()).hasSize(1);
    assertThat(lines()[0]).doesNotContain("203.0.113.7", "SecretBrowser", "secret");
    var line = new ObjectMapper().readTree(lines()[0]);
    assertThat(line.path("route").asText()).isEqualTo("POST /api/visits");
    assertThat(line.path("status").asInt()).isEqualTo(200);
    assertThat(line.path("site").asText()).isEqualTo("an-binh-dong");
    assertThat(line.path("requestId").asText()).isEqualTo("test-request");
    assertThat(line.path("ms").isNumber()).isTrue();
  }

  @Test
  void the_first_line_alone_is_of_a_cold_start() throws IOException {
    for (var i = 0; i < 3; i++) {
      call(Event.of("GET /", "/"), _ -> Response.html(200, "a"));
    }

    var cold = new ArrayList<Boolean>();
    for (var line : lines()) {
      cold.add(new ObjectMapper().readTree(line).path("cold").asBoolean());
    }
    assertThat(cold).containsExactly(true, false, false);
  }

  @Test
  void a_refusal_is_told_by_the_requests_one_line_and_is_no_metric() throws IOException {
    call(Event.of("GET /", "/"), _ -> refuse(new Refused(Code.NOT_FOUND)));

    assertThat(lines()).hasSize(1);
    var line = new ObjectMapper().readTree(lines()[0]);
    assertThat(line.path("refusal").asText()).isEqualTo("not_found");
    assertThat(line.has("_aws")).isFalse(); // the API counts its 4xx for nothing
  }

  @Test
  void what_an_answer_counts_is_a_field_of_its_line() throws IOException {
    call(
        Event.of("POST /api/visits", "/api/visits"),
        _ -> Response.html(200, "a").counting(Metric.VISITS).notCached());

    assertThat(lines()).hasSize(1);
    var metric = new ObjectMapper().readTree(lines()[0]);
    assertThat(metric.at("/_aws/CloudWatchMetrics/0/Namespace").asText()).isEqualTo("CongXa");
    assertThat(metric.at("/_aws/CloudWatchMetrics/0/Metrics/0/Name").asText()).isEqualTo("Visits");
    assertThat(metric.path("Visits").asInt()).isEqualTo(1);
  }

  @Test
  void a_bug_is_counted_as_a_failure_for_the_gateway_and_lambda_see_an_answer() throws IOException {
    call(
        Event.of("GET /", "/"),
        _ -> {
          throw new IllegalStateException("a bug");
        });

    assertThat(lines()).hasSize(1);
    assertThat(new ObjectMapper().readTree(lines()[0]).path("stack").asText()).contains("a bug");
    assertThat(Alarms.rungBy(lines()[0])).containsExactly("FailuresAlarm");
  }

  @Test
  void neither_an_answer_nor_a_refusal_with_a_cause_is_a_failure() {
    call(Event.of("GET /", "/"), _ -> Response.html(200, "a"));
    call(Event.of("GET /", "/"), _ -> refuse(new Refused(Code.BUSY, new IllegalStateException())));

    assertThat(lines()).noneMatch(line -> line.contains("Failures"));
  }

  @Test
  void of_a_trifle_the_log_hears_only_where_it_goes_wrong() {
    to(new Trifling(_ -> Response.html(200, "a")), Event.of("GET /", "/"));
    assertThat(log.size()).isZero();

    to(new Trifling(_ -> refuse(new Refused(Code.BUSY))), Event.of("GET /", "/"));
    assertThat(lines()[0]).contains("\"status\":503");
  }

  /** Whose requests are all trifles. */
  private record Trifling(Route route) implements Http.Handler<String> {
    @Override
    public boolean isTrifle(Request request) {
      return true;
    }

    @Override
    public Response answer(Request request, String site) {
      return route.answer(request);
    }
  }

  private static Response refuse(Refused refused) {
    throw refused;
  }
}
