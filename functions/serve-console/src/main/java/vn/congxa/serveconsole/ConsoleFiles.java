package vn.congxa.serveconsole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.AcceptEncoding;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.json.Json;

/** The console's files, compressed when they were built; each but the page named by its content. */
final class ConsoleFiles {
  private static final String PAGE = "index.html";
  private static final String CONFIG = "config.json";
  private static final Pattern FILE = Pattern.compile("assets/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
  private static final Pattern SCREEN = Pattern.compile("[a-z0-9/-]{1,200}");
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "wasm", "application/wasm",
          "txt", "text/plain; charset=utf-8");

  /** Said where the portal was built without npm. */
  private static final String MISSING =
      "<!doctype html><html lang=\"vi\"><title>Quản trị</title><p>Bản cài này chưa có trang quản trị:"
          + " cần npm khi dựng (docs/build.md).</p></html>";

  /** Where the build's files are, by name; null for what is none of them. */
  interface Build {
    @Nullable InputStream open(String name);
  }

  private final SignInPlaces places;
  private final Build build;
  private final String policy;
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  ConsoleFiles(SignInPlaces places) {
    this(places, name -> ConsoleFiles.class.getResourceAsStream("files/" + name));
  }

  ConsoleFiles(SignInPlaces places, Build build) {
    this.places = places;
    this.build = build;
    this.policy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"
            + " img-src 'self' blob:; connect-src 'self' "
            + places.origins()
            + "; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self';"
            + " require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard congxa";
  }

  /** The one page, whichever screen it is to show. */
  Response page(Request request) {
    var zipped = zipped(PAGE);
    var page =
        zipped.isPresent()
            ? answer("text/html; charset=utf-8", zipped.get(), request)
            : Response.html(503, MISSING);
    return page.with("content-security-policy", policy)
        .with("permissions-policy", "geolocation=(), microphone=()")
        .with("x-robots-tag", "noindex")
        .notCached();
  }

  Response file(String path, Request request) {
    if (path.equals(CONFIG)) {
      return config();
    }
    if (FILE.matcher(path).matches()) {
      var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
      var zipped = type == null ? Optional.<byte[]>empty() : zipped(path);
      return answer(
              String.valueOf(type), zipped.orElseThrow(() -> new Refused(Code.NOT_FOUND)), request)
          .cachedForGood();
    }
    if (SCREEN.matcher(path).matches()) {
      return page(request);
    }
    throw new Refused(Code.NOT_FOUND);
  }

  private Response config() {
    return Response.json(
            json -> {
              json.writeStartObject();
              json.writeStringField("issuer", places.issuer());
              json.writeStringField("client", places.client());
              Json.field(json, "signOut", places.signOut().isEmpty() ? null : places.signOut());
              json.writeEndObject();
            })
        .notCached();
  }

  private static Response answer(String type, byte[] zipped, Request request) {
    var takes = AcceptEncoding.prefersGzip(request.header("accept-encoding"));
    var answer =
        Response.of(200, type, takes ? zipped : plain(zipped)).with("vary", "accept-encoding");
    return takes ? answer.with("content-encoding", "gzip") : answer;
  }

  private static byte[] plain(byte[] zipped) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<byte[]> zipped(String name) {
    var known = read.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    try (InputStream in = build.open(name + ".gz")) {
      if (in == null) {
        return Optional.empty();
      }
      var bytes = in.readAllBytes();
      read.put(name, bytes);
      return Optional.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
