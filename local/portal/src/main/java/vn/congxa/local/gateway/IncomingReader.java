package vn.congxa.local.gateway;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;

/** What the gateway makes of a request's head. */
final class IncomingReader {
  private static final Set<String> OF_ONE_CONNECTION =
      Set.of("connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "expect");
  private static final int REQUEST_ID_BYTES = 11;

  private final SecureRandom random = new SecureRandom();
  private final InstantSource clock;

  IncomingReader(InstantSource clock) {
    this.clock = clock;
  }

  Incoming read(Request request, String path) {
    Map<String, String> headers = new TreeMap<>();
    List<String> cookies = new ArrayList<>();
    for (HttpField field : request.getHeaders()) {
      String name = field.getLowerCaseName();
      String value = field.getValue() == null ? "" : field.getValue();
      if (name.equals("cookie")) {
        Arrays.stream(value.split(";")).map(String::strip).forEach(cookies::add);
      } else if (!OF_ONE_CONNECTION.contains(name)) {
        headers.merge(name, value, (a, b) -> a + "," + b);
      }
    }
    String sourceIp = Request.getRemoteAddr(request);
    var time = clock.instant();
    headers.merge("x-forwarded-for", sourceIp, (given, address) -> given + ", " + address);
    headers.put("x-forwarded-port", Integer.toString(Request.getLocalPort(request)));
    headers.put("x-forwarded-proto", "http");
    headers.computeIfAbsent("x-amzn-trace-id", _ -> traceId(time.getEpochSecond()));
    String query = request.getHttpURI().getQuery();
    return new Incoming(
        request.getMethod().toUpperCase(Locale.ROOT),
        path,
        query == null ? "" : query,
        headers,
        cookies.stream().filter(c -> !c.isEmpty()).toList(),
        request.getConnectionMetaData().getProtocol(),
        sourceIp,
        requestId(),
        time);
  }

  static boolean isOfOneConnection(String lowerCaseName) {
    return OF_ONE_CONNECTION.contains(lowerCaseName) || lowerCaseName.equals("content-length");
  }

  /** The request line and all header names and values. */
  static int headBytes(Request request) {
    int bytes = request.getMethod().length() + request.getHttpURI().getPathQuery().length();
    for (HttpField field : request.getHeaders()) {
      bytes += field.getName().length();
      bytes +=
          field.getValue() == null ? 0 : field.getValue().getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }

  private String requestId() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(REQUEST_ID_BYTES)) + "=";
  }

  private String traceId(long epochSecond) {
    return String.format(
        Locale.ROOT, "Root=1-%08x-%s", epochSecond, HexFormat.of().formatHex(bytes(12)));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
