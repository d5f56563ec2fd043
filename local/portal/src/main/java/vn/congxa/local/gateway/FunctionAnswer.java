package vn.congxa.local.gateway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What goes back to the client. */
record FunctionAnswer(int status, List<Header> headers, ByteBuffer body) {
  record Header(String name, String value) {}

  /** One of the gateway's own. */
  static FunctionAnswer message(int status, String message) {
    return new FunctionAnswer(
        status,
        List.of(new Header("content-type", "application/json")),
        StandardCharsets.UTF_8.encode("{\"message\":\"%s\"}".formatted(message)));
  }

  static FunctionAnswer internalServerError() {
    return message(500, "Internal Server Error");
  }

  /** A 204 and a 304 have no body, so nothing is made up about its type. */
  boolean mayHaveBody() {
    return mayHaveBody(status);
  }

  static boolean mayHaveBody(int status) {
    return status != 204 && status != 304;
  }

  FunctionAnswer with(List<Header> more) {
    List<Header> all = new ArrayList<>(headers);
    all.addAll(more);
    return new FunctionAnswer(status, List.copyOf(all), body);
  }
}
