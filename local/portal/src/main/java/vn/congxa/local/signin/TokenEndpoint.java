package vn.congxa.local.signin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * {@code POST /_local/token {"role": "clerk"}}, or {@code clerk@<site>}, for scripts and tests; the
 * cloud has no such thing.
 */
public final class TokenEndpoint extends Handler.Abstract {
  public static final String PATH = "/_local/token";
  private static final int ENOUGH_BYTES = 1024;

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
    Optional<String> group = group(request);
    response.setStatus(group.isPresent() ? 200 : 400);
    response
        .getHeaders()
        .put(
            HttpHeader.CONTENT_TYPE,
            group.isPresent() ? "application/json" : "application/problem+json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    String body = group.isPresent() ? token(group.get()) : problem();
    response.write(true, StandardCharsets.UTF_8.encode(body), callback);
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
      return Role.isGroup(name) && in.nextToken() == JsonToken.END_OBJECT
          ? Optional.of(name)
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty(); // no JSON is no role
    }
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

  private String problem() throws IOException {
    var text = new StringWriter();
    try (var out = json.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("type", "about:blank");
      out.writeStringField("title", "Bad Request");
      out.writeNumberField("status", 400);
      out.writeStringField("code", "unknown_role");
      out.writeStringField(
          "detail", "Send {\"role\": R} with one of " + groups() + " as R, for one site R@its-id.");
      out.writeEndObject();
    }
    return text.toString();
  }

  private static String groups() {
    return Arrays.stream(Role.values()).map(Role::group).collect(Collectors.joining(", "));
  }
}
