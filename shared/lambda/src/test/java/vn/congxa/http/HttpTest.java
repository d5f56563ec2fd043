package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

class HttpTest extends HttpCase {
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
  void what_the_schedule_asks_every_day_is_answered_without_any_site() throws IOException {
    var answer = call(Event.of("daily", "/"), _ -> refuse(new Refused(Code.NOT_FOUND)));

    assertThat(answer.status()).isEqualTo(204);
    var line = new ObjectMapper().readTree(lines()[0]);
    assertThat(line.path("route").asText()).isEqualTo("daily");
    assertThat(line.path("site").asText()).isEmpty();
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
  void who_may_ask_again_soon_is_told_when() {
    assertThat(
            call(Event.of("GET /", "/"), _ -> refuse(new Refused(Code.BUSY))).header("retry-after"))
        .isEqualTo("2");
    assertThat(
            call(Event.of("GET /", "/"), _ -> refuse(new Refused(Code.NOT_FOUND)))
                .header("retry-after"))
        .isEmpty();
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

  private TestAnswer moved(Event event) {
    var http = new Http("", RequestLog.unheard(), Problems.JSON);
    var sites = new OneSite("moi.example.vn");
    RequestStreamHandler handler =
        (in, out, context) ->
            http.answer(in, out, context, sites, (_, _) -> Response.html(200, "a"));
    return event.to(handler);
  }

  private static Response refuse(Refused refused) {
    throw refused;
  }
}
