package vn.congxa.local.signin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.congxa.stack.Loopback;
import vn.congxa.staff.Role;

/**
 * {@code POST /_local/token {"role": "clerk"}}, or {@code clerk@<site>}, for scripts and tests; the
 * cloud has no such thing.
 */
public final class TokenEndpoint extends Handler.Abstract {
  public static final String PATH = "/_local/token";
  private static final int ENOUGH_BYTES = 1024;
  private static final Pattern OF_ONE_SITE = Pattern.compile("@[a-z0-9]+(-[a-z0-9]+)*\\z");
  private static final String ELSEWHERE =
      "Ask at localhost, 127.0.0.1 or [::1], and from no page of another host.";

  private final JsonFactory json = new JsonFactory();
  private final SignIn signIn;

  public TokenEndpoint(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    if (!request.getMethod().equals("POST") || !request.getHttpURI().getPath().equals(PATH)) {
      return false;
    }
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (!Loopback.isMeant(request)) {
      refuse(403, "only_from_this_machine", ELSEWHERE, response, callback);
      return true;
    }
    Optional<String> group = group(request);
    if (group.isEmpty()) {
      var known = "Send {\"role\": R} with one of " + groups() + " as R, for one site R@its-id.";
      refuse(400, "unknown_role", known, response, callback);
      return true;
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.write(true, StandardCharsets.UTF_8.encode(token(group.get())), callback);
    return true;
  }

  private Optional<String> group(Request request) {
    try (var body = Content.Source.asInputStream(request);
        var in = json.createParser(body.readNBytes(ENOUGH_BYTES))) {
      boolean isAsked =
          in.nextToken() == JsonToken.START_OBJECT
              && "role".equals(in.nextFieldName())
              && in.nextToken() == JsonToken.VALUE_STRING;
      var name = isAsked ? in.getText() : "";
      return isGroup(name) && in.nextToken() == JsonToken.END_OBJECT
          ? Optional.of(name)
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty(); // no JSON is no role
    }
  }

  /** Whether it names a role: {@code clerk}, or for one site {@code clerk@an-binh-dong}. */
  private static boolean isGroup(String name) {
    var role = OF_ONE_SITE.matcher(name).replaceFirst("");
    return Arrays.stream(Role.values()).anyMatch(known -> known.group().equals(role));
  }

  private String token(String group) throws IOException {
    var text = new StringWriter();
    try (var out = json.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("access_token", signIn.accessToken(group));
      out.writeEndObject();
    }
    return text.toString();
  }

  private void refuse(int status, String code, String detail, Response response, Callback callback)
      throws IOException {
    var text = new StringWriter();
    try (var out = json.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("type", "about:blank");
      out.writeStringField("title", HttpStatus.getMessage(status));
      out.writeNumberField("status", status);
      out.writeStringField("code", code);
      out.writeStringField("detail", detail);
      out.writeEndObject();
    }
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.write(true, StandardCharsets.UTF_8.encode(text.toString()), callback);
  }

  private static String groups() {
    return Arrays.stream(Role.values()).map(Role::group).collect(Collectors.joining(", "));
  }
}
