package vn.congxa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
  private static final String FAILED = "{\"message\":\"Internal Server Error\"}";

  @Test
  void behaviour_15_a_result_without_a_status_is_the_json_body_of_a_200() {
    var reply = answer("{\"items\": [1, 2]}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers("content-type")).containsExactly("application/json");
    assertThat(reply.body()).isEqualTo("{\"items\": [1, 2]}");
    assertThat(answer("[1, {\"a\": 2}]").body()).isEqualTo("[1, {\"a\": 2}]");
  }

  @Test
  void behaviour_15_a_result_with_a_status_and_no_type_is_plain_text() {
    var reply = answer("{\"statusCode\": 201, \"body\": \"xã\"}");

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.headers("content-type")).containsExactly("text/plain; charset=utf-8");
    assertThat(reply.body()).isEqualTo("xã");
  }

  @Test
  void behaviour_15_headers_and_a_base64_body_are_passed_on() {
    var reply =
        answer(
            """
            {"statusCode": "404", "headers": {"Content-Type": "text/html", "X-Number": 5,
             "X-None": null, "Content-Length": "99"},
             "body": "xIHDoA==", "isBase64Encoded": true, "unknown": {"x": []}}
            """);

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.headers("content-type")).containsExactly("text/html");
    assertThat(reply.headers("x-number")).containsExactly("5");
    assertThat(reply.headers("x-none")).isEmpty();
    assertThat(reply.headers("content-length")).containsExactly("4");
    assertThat(reply.body()).isEqualTo("āà");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304})
  void an_answer_that_cannot_have_a_body_gets_no_content_type(int status) {
    var reply = answer("{\"statusCode\": %s, \"headers\": {\"ETag\": \"x\"}}".formatted(status));

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.headers("etag")).containsExactly("x");
    assertThat(reply.headers("content-type")).isEmpty();
  }

  @Test
  void behaviour_15_a_function_error_is_a_500_and_its_stack_is_on_standard_error_only() {
    var log = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    RawClient.Reply reply;
    try (var gateway =
        TestGateway.of(
            TestFunctions.function(
                TestFunctions.Broken.class, Map.of(), TestFunctions.MINUTE, "GET /"))) {
      reply = gateway.get("/");
    } finally {
      System.setErr(before);
    }

    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.body()).isEqualTo(FAILED);
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("a secret of the inside", "BrokenFunction failed", "at vn.congxa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "{\"statusCode\": 200",
        "{} {}",
        "{\"statusCode\": \"many\"}",
        "{\"statusCode\": 99}",
        "{\"statusCode\": 200, \"body\": {\"an\": \"object\"}}",
        "{\"statusCode\": 200, \"body\": \"!\", \"isBase64Encoded\": true}"
      })
  void behaviour_15_a_result_that_is_no_response_is_a_500(String result) {
    assertThat(answer(result).body()).isEqualTo(FAILED);
  }

  @Test
  void behaviour_16_a_functions_own_timeout_is_a_500() {
    var endless =
        TestFunctions.function(
            TestFunctions.Endless.class, Map.of(), Duration.ofMillis(20), "GET /");
    try (var gateway = TestGateway.of(endless)) {
      assertThat(gateway.get("/").status()).isEqualTo(500);
      assertThat(gateway.get("/").body()).isEqualTo(FAILED);
    }
  }

  @Test
  void behaviour_16_the_gateway_waits_thirty_seconds_and_then_says_503() {
    var service = Limits.ofTheService();
    assertThat(service.gatewayPatience()).isEqualTo(Duration.ofSeconds(30));
    var endless =
        TestFunctions.function(
            TestFunctions.Endless.class, Map.of(), Duration.ofMillis(200), "GET /");
    var impatient =
        new Limits(
            service.headerBytes(),
            service.requestBodyBytes(),
            service.eventBytes(),
            service.responseBytes(),
            Duration.ofMillis(20));
    try (var gateway = TestGateway.of(impatient, endless)) {
      var reply = gateway.get("/");
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.body()).isEqualTo("{\"message\":\"Service Unavailable\"}");
    }
  }

  @Test
  void behaviour_19_a_responses_cookies_become_set_cookie_headers() {
    var reply = answer("{\"statusCode\": 200, \"cookies\": [\"a=1; Secure\", \"b=2\"]}");

    assertThat(reply.headers("set-cookie")).containsExactly("a=1; Secure", "b=2");
  }

  private static RawClient.Reply answer(String result) {
    try (var gateway = TestGateway.of(TestFunctions.answering(result))) {
      return gateway.get("/");
    }
  }
}
