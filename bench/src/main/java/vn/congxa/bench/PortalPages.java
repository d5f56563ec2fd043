package vn.congxa.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import vn.congxa.bench.cost.Measured.Pictures;

/** What a telephone's browser fetches of the portal as ./run starts it, with its own commune. */
final class PortalPages implements AutoCloseable {
  /**
   * A page and what it names.
   *
   * @param bytes with headers, compressed
   * @param plainBytes without compression
   */
  record Page(double bytes, double plainBytes, Pictures pictures, Set<String> assets) {}

  private static final Pattern ASSET =
      Pattern.compile(
          "(?:<script[^>]*src|<link rel=\"(?:icon|stylesheet|manifest)\"[^>]*href)=\"([^\"]+)\"");
  private static final Pattern PICTURE =
      Pattern.compile("<source type=\"image/webp\" srcset=\"([^\"]+)\"[^>]*>\\s*<img([^>]*)>");
  private static final Pattern CANDIDATE = Pattern.compile("(\\S+) (\\d+)w");

  /** What a telephone of 412 points takes, at the density that most have. */
  private static final int WIDTH = 640;

  private final ServerProcess portal;
  private final HttpClient client = HttpClient.newHttpClient();

  PortalPages(Path root, Path scratch) {
    var port = freePort();
    portal =
        ServerProcess.start(
            URI.create("http://127.0.0.1:" + port + "/"),
            scratch.resolve("portal.log"),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.congxa.local.LocalMain",
                root.toString(),
                "--memory",
                "--port",
                String.valueOf(port)));
  }

  Page page(String path) {
    var answer = get(path);
    var text = text(answer.body());
    var urgent = 0;
    var lazy = 0;
    var sizes = new ArrayList<Double>();
    var found = PICTURE.matcher(text);
    while (found.find()) {
      if (found.group(2).contains("loading=\"lazy\"")) {
        lazy++;
      } else {
        urgent++;
      }
      sizes.add(bytes(get(candidate(found.group(1)))));
    }
    var bytes = sizes.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    var assets = new LinkedHashSet<String>();
    ASSET.matcher(text).results().forEach(asset -> assets.add(asset.group(1)));
    return new Page(bytes(answer), text.length(), new Pictures(urgent, lazy, bytes), assets);
  }

  /** The first address of this form that a page leads to. */
  String link(String page, String form) {
    var found = Pattern.compile("href=\"(" + form + ")\"").matcher(text(get(page).body()));
    if (!found.find()) {
      throw new BenchFailure(page + " leads to no " + form);
    }
    return found.group(1);
  }

  double bytes(String path) {
    return bytes(get(path));
  }

  private static String candidate(String srcset) {
    var found = CANDIDATE.matcher(srcset);
    var best = "";
    while (found.find()) {
      best = found.group(1).replaceFirst("^,", "");
      if (Integer.parseInt(found.group(2)) >= WIDTH) {
        break;
      }
    }
    return best;
  }

  private static double bytes(HttpResponse<byte[]> answer) {
    var headers =
        answer.headers().map().entrySet().stream()
            .mapToInt(h -> h.getKey().length() + String.join(",", h.getValue()).length() + 4)
            .sum();
    return answer.body().length + headers;
  }

  private HttpResponse<byte[]> get(String path) {
    try {
      var request =
          HttpRequest.newBuilder(portal.address().resolve(path))
              .header("accept-encoding", "gzip")
              .build();
      var answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new BenchFailure(path + " is answered with " + answer.statusCode());
      }
      return answer;
    } catch (IOException e) {
      throw new BenchFailure(path + " is not answered: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  private static String text(byte[] zipped) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BenchFailure("not compressed: " + e.getMessage(), e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new BenchFailure("no port is free", e);
    }
  }

  @Override
  public void close() {
    client.close();
    portal.close();
  }
}
