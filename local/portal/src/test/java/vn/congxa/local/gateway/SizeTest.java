package vn.congxa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SizeTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final String TOO_LARGE = "{\"message\":\"Request Entity Too Large\"}";
  private static TestGateway gateway;

  @BeforeAll
  static void start() {
    gateway =
        TestGateway.of(
            TestFunctions.named("taken", "POST /take"), TestFunctions.echo("POST /echo"));
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void behaviour_17_an_event_over_6_mb_is_a_413_base64_counted() {
    assertThat(post("/take", 5 * MEGABYTE, "text/plain").status()).isEqualTo(200);
    assertThat(post("/take", 4 * MEGABYTE, "image/png").status()).isEqualTo(200);

    for (var reply :
        List.of(
            post("/take", 5 * MEGABYTE, "image/png"), post("/take", 6 * MEGABYTE, "text/plain"))) {
      assertThat(reply.status()).isEqualTo(413);
      assertThat(reply.body()).isEqualTo(TOO_LARGE);
    }
  }

  @Test
  void behaviour_17_a_body_over_10_mb_is_a_413() {
    var reply = post("/take", 10 * MEGABYTE + 1, "text/plain");

    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.body()).isEqualTo(TOO_LARGE);
  }

  @Test
  void behaviour_17_a_response_over_6_mb_is_an_error() {
    var service = Limits.ofTheService();
    assertThat(service.responseBytes()).isEqualTo(6 * MEGABYTE);
    var tight =
        new Limits(
            service.headerBytes(),
            service.requestBodyBytes(),
            service.eventBytes(),
            2000,
            service.gatewayPatience());
    try (var small = TestGateway.of(tight, TestFunctions.echo("POST /echo"))) {
      assertThat(small.send("POST", "/echo", List.of(), bytes(10)).status()).isEqualTo(200);
      var reply = small.send("POST", "/echo", List.of(), bytes(2000));
      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }
  }

  @Test
  void behaviour_18_all_request_headers_together_have_10_240_bytes() {
    assertThat(Limits.ofTheService().headerBytes()).isEqualTo(10_240);
    List<String> much = List.of("X-A: " + "a".repeat(5000), "X-B: " + "b".repeat(5000));
    List<String> tooMuch = List.of("X-A: " + "a".repeat(5000), "X-B: " + "b".repeat(5300));

    assertThat(gateway.send("POST", "/take", much, bytes(1)).status()).isEqualTo(200);
    var reply = gateway.send("POST", "/take", tooMuch, bytes(1));
    assertThat(reply.status()).isEqualTo(431);
    assertThat(reply.body()).isEqualTo("{\"message\":\"Request Header Fields Too Large\"}");
  }

  private static RawClient.Reply post(String path, int size, String contentType) {
    return gateway.send("POST", path, List.of("Content-Type: " + contentType), bytes(size));
  }

  private static byte[] bytes(int size) {
    byte[] body = new byte[size];
    Arrays.fill(body, (byte) 'a');
    return body;
  }
}
