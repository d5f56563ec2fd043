package vn.congxa.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Response;
import vn.congxa.pages.view.Around;

/** The files that pages refer to, each named by its content so that it can be kept for good. */
public final class Assets {
  private static final String PNG = "image/png";
  private static final int DAY_SECONDS = 86_400;

  @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
  private record Asset(String file, String type, byte[] content) {
    String url() {
      return "/assets/" + file;
    }

    Response response() {
      return Response.of(200, type, content).cachedForGood();
    }
  }

  private final Asset script = read("page.js", "text/javascript; charset=utf-8");
  private final Asset icon = read("icons/icon.svg", "image/svg+xml");
  private final Asset touch = read("icons/icon-touch.png", PNG);
  private final Asset small = read("icons/icon-192.png", PNG);
  private final Asset large = read("icons/icon-512.png", PNG);
  private final Asset maskable = read("icons/icon-maskable.png", PNG);
  private final Map<String, Asset> files = named(script, icon, touch, small, large, maskable);
  private final Asset favicon = read("icons/favicon.ico", "image/vnd.microsoft.icon");

  public Around.AssetUrls urls() {
    return new Around.AssetUrls(script.url(), icon.url(), touch.url());
  }

  /** For those who put the site among their applications. */
  public Manifest.Icons icons() {
    return new Manifest.Icons(small.url(), large.url(), maskable.url());
  }

  public Response file(String name) {
    var asset = files.get(name);
    if (asset == null) {
      throw new Refused(Code.NOT_FOUND);
    }
    return asset.response();
  }

  /** At the one address that some ask for without having read a page. */
  public Response favicon() {
    return Response.of(200, favicon.type(), favicon.content()).cachedFor(DAY_SECONDS);
  }

  private static Map<String, Asset> named(Asset... assets) {
    return Arrays.stream(assets).collect(Collectors.toMap(Asset::file, Function.identity()));
  }

  private static Asset read(String path, String type) {
    try (var in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the artifact lacks " + path);
      }
      var content = in.readAllBytes();
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      var name = path.substring(path.indexOf('/') + 1);
      var dot = name.lastIndexOf('.');
      var hash = HexFormat.of().formatHex(digest, 0, 6);
      return new Asset(name.substring(0, dot) + "." + hash + name.substring(dot), type, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
