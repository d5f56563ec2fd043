package vn.congxa.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Response;
import vn.congxa.pages.view.PageContext;
import vn.congxa.text.Sha256;

/**
 * The files that pages refer to, each named by its content so that it can be kept for good. Caches
 * keep pages longer than a version lasts: what a page of another version asks for is answered by
 * the file of this one, and kept no longer than a page is.
 */
public final class Assets {
  private static final String PNG = "image/png";
  private static final int DAY_SECONDS = 86_400;
  private static final int STAND_IN_SECONDS = 300;
  private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)\\.[0-9a-f]{12}\\.([a-z0-9]+)");

  @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
  private record Asset(String name, String file, String type, byte[] content) {
    String url() {
      return "/assets/" + file;
    }

    Response response() {
      return Response.of(200, type, content).cachedForGood();
    }

    Response standIn() {
      return Response.of(200, type, content).cachedFor(STAND_IN_SECONDS);
    }
  }

  private final Asset script =
      asset("page.js", "text/javascript; charset=utf-8", withoutComments(bytes("page.js")));
  private final Asset icon = read("icons/icon.svg", "image/svg+xml");
  private final Asset touch = read("icons/icon-touch.png", PNG);
  private final Asset small = read("icons/icon-192.png", PNG);
  private final Asset large = read("icons/icon-512.png", PNG);
  private final Asset maskable = read("icons/icon-maskable.png", PNG);
  private final List<Asset> all = List.of(script, icon, touch, small, large, maskable);
  private final Map<String, Asset> files = by(Asset::file);
  private final Map<String, Asset> names = by(Asset::name);
  private final Asset favicon = read("icons/favicon.ico", "image/vnd.microsoft.icon");

  public PageContext.AssetUrls urls() {
    return new PageContext.AssetUrls(script.url(), icon.url(), touch.url());
  }

  /** For those who put the site among their applications. */
  public Manifest.Icons icons() {
    return new Manifest.Icons(small.url(), large.url(), maskable.url());
  }

  public Response file(String name) {
    var asset = files.get(name);
    return asset == null ? standIn(name) : asset.response();
  }

  private Response standIn(String name) {
    var parts = NAME.matcher(name);
    var asset = parts.matches() ? names.get(parts.group(1) + "." + parts.group(2)) : null;
    if (asset == null) {
      throw new Refused(Code.NOT_FOUND);
    }
    return asset.standIn();
  }

  /** At the one address that some ask for without having read a page. */
  public Response favicon() {
    return Response.of(200, favicon.type(), favicon.content()).cachedFor(DAY_SECONDS);
  }

  private Map<String, Asset> by(Function<Asset, String> key) {
    return all.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  private static Asset read(String path, String type) {
    return asset(path, type, bytes(path));
  }

  private static Asset asset(String path, String type, byte[] content) {
    var name = path.substring(path.indexOf('/') + 1);
    var dot = name.lastIndexOf('.');
    var hash = Sha256.hex(Sha256.of(content), 6);
    var file = name.substring(0, dot) + "." + hash + name.substring(dot);
    return new Asset(name, file, type, content);
  }

  private static byte[] bytes(String path) {
    try (var in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the artifact lacks " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the lines that only we read: a fifth of it on the wire. */
  private static byte[] withoutComments(byte[] script) {
    return new String(script, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.stripLeading().startsWith("//"))
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
