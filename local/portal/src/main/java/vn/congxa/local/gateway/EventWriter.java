package vn.congxa.local.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.congxa.http.RawQuery;

/** The event, payload format 2.0. What a request does not have is absent, never null. */
final class EventWriter {
  private static final DateTimeFormatter ACCESS_LOG_TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final String ACCOUNT_ID = "000000000000";

  private final JsonFactory json = new JsonFactory();
  private final String apiId;
  private final Stage stage;

  EventWriter(String apiId, Stage stage) {
    this.apiId = apiId;
    this.stage = stage;
  }

  byte[] write(Incoming request, Routes.Match match, Optional<Token> token, byte[] body) {
    var bytes = new ByteArrayOutputStream();
    try (var out = json.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeStringField("version", "2.0");
      out.writeStringField("routeKey", match.route().definition().key());
      out.writeStringField("rawPath", stage.prefix() + request.path());
      out.writeStringField("rawQueryString", request.rawQuery());
      writeCookies(out, request);
      writeMap(out, "headers", request.headers());
      writeMap(out, "queryStringParameters", RawQuery.read(request.rawQuery()));
      writeContext(out, request, match, token);
      writeMap(out, "pathParameters", match.pathParameters());
      writeBody(out, request, body);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void writeCookies(JsonGenerator out, Incoming request) throws IOException {
    if (!request.cookies().isEmpty()) {
      out.writeArrayFieldStart("cookies");
      for (String cookie : request.cookies()) {
        out.writeString(cookie);
      }
      out.writeEndArray();
    }
  }

  private static void writeMap(JsonGenerator out, String name, Map<String, String> values)
      throws IOException {
    if (!values.isEmpty()) {
      out.writeObjectFieldStart(name);
      for (var entry : values.entrySet()) {
        out.writeStringField(entry.getKey(), entry.getValue());
      }
      out.writeEndObject();
    }
  }

  private void writeContext(
      JsonGenerator out, Incoming request, Routes.Match match, Optional<Token> token)
      throws IOException {
    String host = request.header("host").replaceFirst(":\\d+$", "");
    out.writeObjectFieldStart("requestContext");
    out.writeStringField("accountId", ACCOUNT_ID);
    out.writeStringField("apiId", apiId);
    if (token.isPresent()) {
      writeToken(out, token.get());
    }
    out.writeStringField("domainName", host);
    out.writeStringField("domainPrefix", host.split("\\.", 2)[0]);
    out.writeObjectFieldStart("http");
    out.writeStringField("method", request.method());
    out.writeStringField("path", stage.prefix() + request.path());
    out.writeStringField("protocol", request.protocol());
    out.writeStringField("sourceIp", request.sourceIp());
    out.writeStringField("userAgent", request.header("user-agent"));
    out.writeEndObject();
    out.writeStringField("requestId", request.requestId());
    out.writeStringField("routeKey", match.route().definition().key());
    out.writeStringField("stage", stage.name());
    out.writeStringField("time", ACCESS_LOG_TIME.format(request.time()));
    out.writeNumberField("timeEpoch", request.time().toEpochMilli());
    out.writeEndObject();
  }

  private static void writeToken(JsonGenerator out, Token token) throws IOException {
    out.writeObjectFieldStart("authorizer");
    out.writeObjectFieldStart("jwt");
    out.writeObjectFieldStart("claims");
    for (var claim : token.claims().entrySet()) {
      out.writeStringField(claim.getKey(), claim.getValue());
    }
    out.writeEndObject();
    if (token.scopes().isEmpty()) {
      out.writeNullField("scopes");
    } else {
      out.writeArrayFieldStart("scopes");
      for (String scope : token.scopes()) {
        out.writeString(scope);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void writeBody(JsonGenerator out, Incoming request, byte[] body)
      throws IOException {
    boolean text = body.length == 0 || BodyForm.isText(request.header("content-type"));
    if (body.length > 0) {
      out.writeStringField(
          "body",
          text
              ? new String(body, StandardCharsets.UTF_8)
              : Base64.getEncoder().encodeToString(body));
    }
    out.writeBooleanField("isBase64Encoded", !text);
  }
}
