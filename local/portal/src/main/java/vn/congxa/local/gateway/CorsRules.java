package vn.congxa.local.gateway;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congxa.stack.Cors;

/** CORS as the API is set up; what functions say about it does not count. */
final class CorsRules {
  private static final String PREFIX = "access-control-";

  private final Optional<Cors> cors;

  CorsRules(Optional<Cors> cors) {
    this.cors = cors;
  }

  Optional<FunctionAnswer> preflight(Incoming request) {
    boolean asked =
        request.method().equals("OPTIONS")
            && request.headers().containsKey("origin")
            && request.headers().containsKey(PREFIX + "request-method");
    return cors.filter(_ -> asked)
        .map(c ->
            new FunctionAnswer(
                204, preflightHeaders(c, request.header("origin")), ByteBuffer.allocate(0)));
  }

  /** The answer with the API's own headers in place of the function's. */
  FunctionAnswer apply(Incoming request, FunctionAnswer answer) {
    if (cors.isEmpty()) {
      return answer;
    }
    var kept =
        answer.headers().stream().filter(header -> !header.name().startsWith(PREFIX)).toList();
    var cleaned = new FunctionAnswer(answer.status(), kept, answer.body());
    return request.headers().containsKey("origin")
        ? cleaned.with(actualHeaders(cors.get(), request.header("origin")))
        : cleaned;
  }

  private static List<FunctionAnswer.Header> preflightHeaders(Cors cors, String origin) {
    List<FunctionAnswer.Header> headers = new ArrayList<>(originHeaders(cors, origin));
    if (!headers.isEmpty()) {
      add(headers, "allow-methods", cors.allowMethods());
      add(headers, "allow-headers", cors.allowHeaders());
      cors.maxAgeSeconds()
          .ifPresent(age -> add(headers, "max-age", List.of(Integer.toString(age))));
    }
    return headers;
  }

  private static List<FunctionAnswer.Header> actualHeaders(Cors cors, String origin) {
    List<FunctionAnswer.Header> headers = new ArrayList<>(originHeaders(cors, origin));
    if (!headers.isEmpty()) {
      add(headers, "expose-headers", cors.exposeHeaders());
    }
    return headers;
  }

  private static List<FunctionAnswer.Header> originHeaders(Cors cors, String origin) {
    List<FunctionAnswer.Header> headers = new ArrayList<>();
    if (cors.allowOrigins().contains("*")) {
      add(headers, "allow-origin", List.of("*"));
    } else if (cors.allowOrigins().contains(origin)) {
      add(headers, "allow-origin", List.of(origin));
    }
    if (!headers.isEmpty() && cors.allowCredentials()) {
      add(headers, "allow-credentials", List.of("true"));
    }
    return headers;
  }

  private static void add(List<FunctionAnswer.Header> headers, String name, List<String> values) {
    if (!values.isEmpty()) {
      headers.add(new FunctionAnswer.Header(PREFIX + name, String.join(",", values)));
    }
  }
}
