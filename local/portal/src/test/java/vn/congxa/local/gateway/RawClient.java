package vn.congxa.local.gateway;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends requests exactly as written, which a well-mannered client would not. */
public final class RawClient {
  public record Reply(int status, List<String> headerLines, String body) {
    public List<String> headers(String name) {
      String start = name + ": ";
      return headerLines.stream()
          .filter(line -> line.regionMatches(true, 0, start, 0, start.length()))
          .map(line -> line.substring(start.length()))
          .toList();
    }

    public Map<String, Object> json() {
      try {
        return JSONObjectUtils.parse(body);
      } catch (ParseException e) {
        throw new AssertionError(body, e);
      }
    }

    public Set<String> names(String... path) {
      return fields(path).keySet().stream().map(String.class::cast).collect(Collectors.toSet());
    }

    public Map<?, ?> fields(String... path) {
      return at(path) instanceof Map<?, ?> fields ? fields : Map.of();
    }

    /** A field of the body, by its path; null for a null or for none. */
    public @Nullable Object at(String... path) {
      @Nullable Object here = json();
      for (String name : path) {
        here = here instanceof Map<?, ?> fields ? fields.get(name) : null;
      }
      return here;
    }
  }

  private RawClient() {}

  public static Reply get(URI server, String path, String... headers) {
    return send(server, "GET", path, List.of(headers), new byte[0]);
  }

  public static Reply send(
      URI server, String method, String path, List<String> headers, byte[] body) {
    List<String> head = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
    if (headers.stream().noneMatch(h -> h.startsWith("Host:"))) {
      head.add("Host: anbinhdong.example.vn:8080");
    }
    head.add("Connection: close");
    head.addAll(headers);
    if (body.length > 0) {
      head.add("Content-Length: " + body.length);
    }
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(body);
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.getOutputStream().write(bytes.toByteArray());
      return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reply parse(String text) throws IOException {
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IOException("cut off: " + text);
    }
    List<String> lines = Arrays.asList(text.substring(0, end).split("\r\n", -1));
    int status = Integer.parseInt(lines.getFirst().split(" ", -1)[1]);
    return new Reply(status, lines.subList(1, lines.size()), text.substring(end + 4));
  }
}
