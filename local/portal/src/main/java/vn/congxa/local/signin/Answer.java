package vn.congxa.local.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What the sign-in answers; nothing of it may be kept. Its page may say to itself where it is:
 * without a referrer a browser sends a form with the origin {@code null}.
 */
record Answer(int status, Map<String, String> headers, String body) {
  private static final String LOCATION = HttpHeader.LOCATION.asString();
  private static final String TYPE = HttpHeader.CONTENT_TYPE.asString();

  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer json(int status, String body) {
    return new Answer(status, Map.of(TYPE, "application/json"), body);
  }

  static Answer page(int status, String html) {
    var headers =
        Map.of(
            TYPE,
            "text/html; charset=utf-8",
            "content-security-policy",
            SignInPage.POLICY,
            "referrer-policy",
            "same-origin",
            "x-content-type-options",
            "nosniff");
    return new Answer(status, headers, html);
  }

  static Answer status(int status) {
    return new Answer(status, Map.of(), "");
  }

  static Answer to(URI place) {
    return new Answer(303, Map.of(LOCATION, place.toString()), "");
  }

  Answer with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  void write(Response response, Callback callback) {
    response.setStatus(status);
    headers.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, StandardCharsets.UTF_8.encode(body), callback);
  }
}
