package vn.congxa.http;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Forms to test with. */
final class Forms {
  static final int KB = 1024;

  private Forms() {}

  static Form read(String body) {
    return Form.read(request(body, "application/json"), 1024 * KB);
  }

  static Refused refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call);
  }

  static Request request(String body, String type) {
    return request(body.getBytes(StandardCharsets.UTF_8), type);
  }

  static Request request(byte[] body, String type) {
    return new Request(
        "id",
        "POST /",
        "POST",
        "/",
        Map.of(),
        Map.of(),
        Map.of("content-type", type),
        Map.of(),
        "localhost",
        "203.0.113.7",
        body);
  }
}
