package vn.congxa.renderpages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Response;
import vn.congxa.renderpages.view.Around;

/** The files that pages refer to, each named by its content so that it can be kept for good. */
final class Assets {
  @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
  private record Asset(String file, String type, byte[] content) {
    Response response() {
      return Response.of(200, type, content).cachedForGood();
    }
  }

  private final Asset script = read("page", "js", "text/javascript; charset=utf-8");
  private final Asset icon = read("icon", "svg", "image/svg+xml");
  private final Map<String, Asset> files = Map.of(script.file(), script, icon.file(), icon);

  Around.AssetUrls urls() {
    return new Around.AssetUrls("/assets/" + script.file(), "/assets/" + icon.file());
  }

  Response file(String name) {
    var asset = files.get(name);
    if (asset == null) {
      throw new Refused(Code.NOT_FOUND);
    }
    return asset.response();
  }

  private static Asset read(String name, String extension, String type) {
    try (var in = Assets.class.getResourceAsStream(name + "." + extension)) {
      if (in == null) {
        throw new IllegalStateException("the artifact lacks " + name + "." + extension);
      }
      var content = in.readAllBytes();
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      var file = name + "." + HexFormat.of().formatHex(digest, 0, 6) + "." + extension;
      return new Asset(file, type, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
