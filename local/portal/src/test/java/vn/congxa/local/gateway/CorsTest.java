package vn.congxa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congxa.stack.Cors;

class CorsTest {
  private static final byte[] NOTHING = {};
  private static final String FUNCTION_OF_ITS_OWN_MIND =
      """
      {"statusCode": 200, "body": "x", "headers":
        {"Access-Control-Allow-Origin": "https://evil.example", "X-Kept": "yes"}}
      """;
  private static TestGateway open;
  private static TestGateway closed;

  @BeforeAll
  static void start() {
    var reads =
        new Cors(List.of("*"), List.of("GET"), List.of(), List.of(), OptionalInt.of(600), false);
    var oneOrigin =
        new Cors(
            List.of("https://app.example.vn"),
            List.of("GET", "PUT"),
            List.of("content-type"),
            List.of("etag"),
            OptionalInt.empty(),
            true);
    open = TestGateway.withCors(reads, TestFunctions.answering(FUNCTION_OF_ITS_OWN_MIND));
    closed = TestGateway.withCors(oneOrigin, TestFunctions.answering(FUNCTION_OF_ITS_OWN_MIND));
  }

  @AfterAll
  static void stop() {
    open.close();
    closed.close();
  }

  @Test
  void behaviour_14_a_preflight_is_answered_by_the_gateway_without_a_token_or_route() {
    var reply = preflight(open, "/anything", "https://app.example.vn");

    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.headers("access-control-allow-origin")).containsExactly("*");
    assertThat(reply.headers("access-control-allow-methods")).containsExactly("GET");
    assertThat(reply.headers("access-control-max-age")).containsExactly("600");
    assertThat(reply.body()).isEmpty();
  }

  @Test
  void behaviour_14_cors_headers_of_a_function_are_dropped() {
    var reply = open.get("/", "Origin: https://app.example.vn");

    assertThat(reply.headers("access-control-allow-origin")).containsExactly("*");
    assertThat(reply.headers("x-kept")).containsExactly("yes");
    assertThat(open.get("/").headers("access-control-allow-origin")).isEmpty();
  }

  @Test
  void behaviour_14_an_origin_that_is_not_listed_gets_no_permission() {
    assertThat(preflight(closed, "/", "https://evil.example").headerLines())
        .noneMatch(line -> line.startsWith("access-control"));
    assertThat(closed.get("/", "Origin: https://evil.example").headerLines())
        .noneMatch(line -> line.startsWith("access-control"));

    var allowed = preflight(closed, "/", "https://app.example.vn");
    assertThat(allowed.headers("access-control-allow-origin"))
        .containsExactly("https://app.example.vn");
    assertThat(allowed.headers("access-control-allow-methods")).containsExactly("GET,PUT");
    assertThat(allowed.headers("access-control-allow-credentials")).containsExactly("true");
    assertThat(
            closed
                .get("/", "Origin: https://app.example.vn")
                .headers("access-control-expose-headers"))
        .containsExactly("etag");
  }

  @Test
  void behaviour_14_without_cors_an_options_request_is_like_any_other() {
    try (var none = TestGateway.of(TestFunctions.answering(FUNCTION_OF_ITS_OWN_MIND))) {
      assertThat(preflight(none, "/", "https://app.example.vn").status()).isEqualTo(404);
    }
  }

  private static RawClient.Reply preflight(TestGateway gateway, String path, String origin) {
    return gateway.send(
        "OPTIONS",
        path,
        List.of("Origin: " + origin, "Access-Control-Request-Method: GET"),
        NOTHING);
  }
}
