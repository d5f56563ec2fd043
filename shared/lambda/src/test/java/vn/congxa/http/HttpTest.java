package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

class HttpTest {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final RequestLog requests =
      new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));

  @Test
  void the_handler_sees_what_the_event_says() {
    var event =
        Event.of("GET /api/articles/{slug}", "/api/articles/mua-vu")
            .parameter("slug", "mua-vu")
            .query("limit", "5")
            .header("host", "An-Binh-Dong.example.vn");

    var answer =
        call(
            event,
            request -> {
              assertThat(request.parameter("slug")).isEqualTo("mua-vu");
              assertThat(request.query("limit")).isEqualTo("5");
              assertThat(request.host()).isEqualTo("an-binh-dong.example.vn");
              assertThat(request.viewerAddress()).isEqualTo("203.0.113.7");
              return Response.json(json -> json.writeString("đủ"));
            });

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    assertThat(answer.text()).isEqualTo("\"đủ\"");
  }

  @Test
  void a_refusal_becomes_a_problem_in_the_readers_language() {
    var event = Event.of("GET /", "/").header("accept-language", "en");

    var answer = call(event, _ -> refuse(new Refused(Code.TOO_LARGE, "2 KB")));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.json().path("code").asText()).isEqualTo("too_large");
    assertThat(answer.json().path("title").asText()).isEqualTo("The body is larger than 2 KB.");
  }

  @Test
  void every_fault_stands_in_the_problem() {
    var faults =
        List.of(
            new Fault("/late", FaultCode.REQUIRED),
            new Fault("/onTime", FaultCode.OUT_OF_RANGE, "0–9"));

    var answer = call(Event.of("PUT /", "/"), _ -> refuse(new Refused(faults)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").size()).isEqualTo(2);
    assertThat(answer.json().at("/errors/1/pointer").asText()).isEqualTo("/onTime");
    assertThat(answer.json().at("/errors/1/message").asText())
        .isEqualTo("Phải nằm trong khoảng 0–9.");
  }

  @Test
  void an_accident_is_a_500_with_a_reference_and_its_stack_only_in_the_log() throws IOException {
    var answer =
        call(
            Event.of("GET /", "/"),
            _ -> {
              throw new IllegalStateException("table Content_secret_name is gone");
            });

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text()).contains("test-request").doesNotContain("Content_secret_name");
    var line = new ObjectMapper().readTree(lines()[0]);
    assertThat(line.path("level").asText()).isEqualTo("ERROR");
    assertThat(line.path("stack").asText()).contains("Content_secret_name", "HttpTest");
  }

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
  void long_text_is_compressed_for_those_who_can_read_it() {
    var text = "xã An Bình Đông ".repeat(200);

    var plain = call(Event.of("GET /", "/"), _ -> Response.html(200, text));
    var zipped =
        call(
            Event.of("GET /", "/").header("accept-encoding", "gzip, br"),
            _ -> Response.html(200, text));

    assertThat(plain.header("content-encoding")).isEmpty();
    assertThat(zipped.header("content-encoding")).isEqualTo("gzip");
    assertThat(zipped.bytes().length).isLessThan(plain.bytes().length / 10);
    assertThat(zipped.text()).isEqualTo(text).isEqualTo(plain.text());
  }

  @Test
  void a_reader_who_has_it_already_is_told_so() {
    var text = "a".repeat(1_000);
    var first = call(Event.of("GET /", "/"), _ -> Response.html(200, text).cachedFor(60));
    var again =
        call(
            Event.of("GET /", "/").header("if-none-match", first.header("etag")),
            _ -> Response.html(200, text).cachedFor(60));
    var changed =
        call(
            Event.of("GET /", "/").header("if-none-match", first.header("etag")),
            _ -> Response.html(200, "b").cachedFor(60));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertThat(again.header("etag")).isEqualTo(first.header("etag"));
    assertThat(again.header("vary")).isEqualTo(first.header("vary")).isNotEmpty();
    assertThat(changed.status()).isEqualTo(200);
  }

  @Test
  void any_of_the_tags_that_a_reader_names_will_do_whole_and_in_either_strength() {
    var first = call(Event.of("GET /", "/"), _ -> Response.html(200, "a").cachedFor(60));
    var tag = first.header("etag");

    assertThat(status("if-none-match", "\"x\", " + tag + ", W/\"y\"")).isEqualTo(304);
    assertThat(status("if-none-match", tag.substring(2))).isEqualTo(304);
    assertThat(status("if-none-match", "*")).isEqualTo(304);
    assertThat(status("if-none-match", tag.substring(0, tag.length() - 2) + "\"")).isEqualTo(200);
    assertThat(status("if-none-match", "x".repeat(5_000) + "," + tag)).isEqualTo(200);
  }

  @Test
  void a_reader_with_a_date_alone_is_judged_by_it_and_one_with_a_tag_by_the_tag() {
    assertThat(status("if-modified-since", "Sun, 01 Mar 2026 02:00:00 GMT")).isEqualTo(304);
    assertThat(status("if-modified-since", "Sun, 01 Mar 2026 02:00:01 GMT")).isEqualTo(304);
    assertThat(status("if-modified-since", "Sun, 01 Mar 2026 01:59:59 GMT")).isEqualTo(200);
    assertThat(status("if-modified-since", "lately")).isEqualTo(200);

    var both =
        Event.of("GET /", "/")
            .header("if-none-match", "\"another\"")
            .header("if-modified-since", "Sun, 01 Mar 2026 02:00:00 GMT");
    assertThat(call(both, _ -> dated()).status()).isEqualTo(200);
  }

  private int status(String header, String value) {
    return call(Event.of("GET /", "/").header(header, value), _ -> dated()).status();
  }

  private static Response dated() {
    var changed = Instant.parse("2026-03-01T02:00:00Z");
    return Response.html(200, "a").cachedFor(60).changedAt(changed);
  }

  @Test
  void a_former_host_leads_readers_to_the_same_address_of_the_new_one() {
    var answer =
        moved(
            Event.of("GET /tim-kiem", "/tìm \r\nkiếm/a%b").query("q", "lúa & gạo").query("p", "2"));

    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("location"))
        .isEqualTo(
            "https://moi.example.vn/t%C3%ACm%20%0D%0Aki%E1%BA%BFm/a%25b?p=2&q=l%C3%BAa%20%26%20g%E1%BA%A1o");
    assertThat(moved(Event.of("POST /api/visits", "/api/visits").body("{}")).status())
        .isEqualTo(200);
  }

  private TestAnswer moved(Event event) {
    var http = new Http("", RequestLog.unheard(), Problems.JSON);
    var sites = new OneSite("moi.example.vn");
    RequestStreamHandler handler =
        (in, out, context) ->
            http.answer(in, out, context, sites, (_, _) -> Response.html(200, "a"));
    return event.to(handler);
  }

  @Test
  void head_is_answered_as_get_is_and_the_gateway_leaves_the_body_out() {
    var answer =
        call(
            Event.of("HEAD /", "/"),
            request -> {
              assertThat(request.route()).isEqualTo("GET /");
              return Response.html(200, "a").cachedFor(60);
            });

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("a");
    assertThat(answer.header("etag")).isNotEmpty();
  }

  @Test
  void bytes_travel_as_base64() {
    var picture = new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1};

    var answer = call(Event.of("GET /", "/"), _ -> Response.of(200, "image/jpeg", picture));

    assertThat(answer.bytes()).isEqualTo(picture);
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
  void a_refusal_is_counted_as_a_metric() throws IOException {
    call(Event.of("GET /", "/"), _ -> refuse(new Refused(Code.NOT_FOUND)));

    var metric = new ObjectMapper().readTree(lines()[1]);
    assertThat(metric.at("/_aws/CloudWatchMetrics/0/Namespace").asText()).isEqualTo("CongXa");
    assertThat(metric.at("/_aws/CloudWatchMetrics/0/Metrics/0/Name").asText())
        .isEqualTo("Refusals");
    assertThat(metric.path("Refusals").asInt()).isEqualTo(1);
  }

  @Test
  void a_bug_is_counted_as_a_failure_for_the_gateway_and_lambda_see_an_answer() throws IOException {
    call(
        Event.of("GET /", "/"),
        _ -> {
          throw new IllegalStateException("a bug");
        });

    assertThat(lines()).hasSize(2);
    var metric = new ObjectMapper().readTree(lines()[1]);
    assertThat(metric.at("/_aws/CloudWatchMetrics/0/Metrics/0/Name").asText())
        .isEqualTo("Failures");
    assertThat(metric.path("Failures").asInt()).isEqualTo(1);
  }

  @Test
  void neither_an_answer_nor_a_refusal_with_a_cause_is_a_failure() {
    call(Event.of("GET /", "/"), _ -> Response.html(200, "a"));
    call(Event.of("GET /", "/"), _ -> refuse(new Refused(Code.BUSY, new IllegalStateException())));

    assertThat(lines()).noneMatch(line -> line.contains("Failures"));
  }

  private static Response refuse(Refused refused) {
    throw refused;
  }

  private record OneSite(@Nullable String movedTo) implements Tenants<String> {
    @Override
    public String at(String host) {
      return "an-binh-dong";
    }

    @Override
    public String id(String site) {
      return site;
    }

    @Override
    public @Nullable String movedFrom(String site, String host) {
      return movedTo;
    }
  }

  private interface Route {
    Response answer(Request request);
  }

  private TestAnswer call(Event event, Route route) {
    var http = new Http("", requests, Problems.JSON);
    var sites = new OneSite(null);
    RequestStreamHandler handler =
        (in, out, context) ->
            http.answer(in, out, context, sites, (request, _) -> route.answer(request));
    return event.to(handler);
  }

  private String[] lines() {
    return log.toString(StandardCharsets.UTF_8).split("\n");
  }
}
