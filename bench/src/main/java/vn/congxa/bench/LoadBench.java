package vn.congxa.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The portal on this machine under load, beside servers that hand out the bytes of its pages: nginx
 * from a file, the JDK's own server from memory, and that one with a read of DynamoDB Local for
 * each request.
 */
final class LoadBench {
  private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);
  private static final int SECONDS = 5;
  private static final int WARM_UP = 8;
  private static final Pattern TOTAL = Pattern.compile("\"total\":([0-9]+)");
  private static final Pattern ARTICLE = Pattern.compile("\"url\":\"(/bai-viet/[a-z0-9-]+)\"");

  private final Path root;
  private final Path scratch;
  private final Table table =
      new Table(
          "what",
          "by",
          "connections",
          "requests a second",
          "p50, ms",
          "p99, ms",
          "CPU, s for 1,000");

  private LoadBench(Path root, Path scratch) {
    this.root = root;
    this.scratch = scratch;
  }

  /** All of it, or visits alone. */
  static String run(Path root, List<String> names) {
    try (var scratch = new Scratch()) {
      var bench = new LoadBench(root, scratch.path());
      return names.contains("visits") ? bench.visits() : bench.report();
    } catch (IOException e) {
      throw new BenchFailure("nothing could be measured: " + e.getMessage(), e);
    }
  }

  private String visits() throws IOException {
    try (var portal = portal()) {
      var counted = visits(portal);
      return table + counted;
    }
  }

  private String report() throws IOException {
    try (var portal = portal()) {
      var idle = portal.residentMebibytes();
      var article = article(portal.address());
      compare("article page", article, portal);
      compare("front page", "/", portal);
      ask("article JSON", "the portal", "/api" + article.replace("bai-viet", "articles"), portal);
      var counted = visits(portal);
      return table
          + counted
          + String.format(
              Locale.ROOT,
              "%nResident memory of the portal: %.0f MiB before, %.0f MiB after all of this.%n",
              idle,
              portal.residentMebibytes());
    }
  }

  private ServerProcess portal() throws IOException {
    var port = freePort();
    return ServerProcess.start(
        URI.create("http://127.0.0.1:" + port + "/"),
        scratch.resolve("portal.log"),
        List.of(root.resolve("run").toString(), "--memory", "--port", String.valueOf(port)));
  }

  private void compare(String what, String path, ServerProcess portal) throws IOException {
    var page = Files.write(scratch.resolve("page.gz"), bytes(portal.address().resolve(path)));
    ask(what, "the portal", path, portal);
    try (var nginx = nginx(page)) {
      ask(what, "nginx, a file", "/page", nginx);
    }
    for (var source : List.of("memory", "table")) {
      try (var bare = bare(page, source)) {
        ask(what, "bare Java, " + source, "/", bare);
      }
    }
  }

  private void ask(String what, String by, String path, ServerProcess server) {
    var url = server.address().resolve(path).toString();
    new Wrk(CONNECTIONS.getLast(), WARM_UP).ask(url);
    for (var connections : CONNECTIONS) {
      var before = server.cpuSeconds();
      row(what, by, connections, new Wrk(connections, SECONDS).ask(url), server, before);
    }
  }

  /** Each a new visitor's; says whether the counter has them all. */
  private String visits(ServerProcess portal) {
    var url = portal.address().resolve("/api/visits");
    var first = total(url);
    var made = new Crowd(CONNECTIONS.getLast(), WARM_UP).ask(url).requests();
    for (var connections : CONNECTIONS) {
      var before = portal.cpuSeconds();
      var seen = new Crowd(connections, SECONDS).ask(url);
      made += seen.requests();
      row("visit, each a new one", "the portal", connections, seen, portal, before);
    }
    var until = System.nanoTime() + 60_000_000_000L;
    while (total(url) - first < made && System.nanoTime() < until) {
      Thread.onSpinWait(); // the stream is on its way
    }
    return String.format(
        Locale.ROOT, "%nOf %,d visits the counter says %,d.%n", made, total(url) - first);
  }

  private static long total(URI url) {
    var counts = new String(bytes(url), StandardCharsets.UTF_8);
    var found = TOTAL.matcher(counts);
    if (!found.find()) {
      throw new BenchFailure("no counts: " + counts);
    }
    return Long.parseLong(found.group(1));
  }

  private void row(
      String what,
      String by,
      int connections,
      Wrk.Result seen,
      ServerProcess server,
      double cpuBefore) {
    table.row(
        what,
        by,
        connections,
        Table.number(seen.perSecond(), 0),
        Table.number(seen.p50(), 2),
        Table.number(seen.p99(), 2),
        Table.number((server.cpuSeconds() - cpuBefore) * 1_000 / seen.requests(), 2));
  }

  private ServerProcess nginx(Path page) throws IOException {
    var port = freePort();
    var file = scratch.resolve("nginx.conf");
    Files.writeString(
        file,
        String.format(
            Locale.ROOT,
            """
            daemon off;
            user %4$s;
            worker_processes 2;
            pid %1$s/nginx.pid;
            error_log stderr error;
            events { worker_connections 256; }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              server {
                listen 127.0.0.1:%2$d;
                location = /page {
                  default_type text/html;
                  add_header Content-Encoding gzip;
                  alias %3$s;
                }
              }
            }
            """,
            scratch,
            port,
            page,
            System.getProperty("user.name")));
    return ServerProcess.start(
        URI.create("http://127.0.0.1:" + port + "/"),
        scratch.resolve("nginx.log"),
        List.of("/usr/sbin/nginx", "-c", file.toString(), "-p", scratch.toString()));
  }

  private ServerProcess bare(Path page, String source) throws IOException {
    var port = freePort();
    return ServerProcess.start(
        URI.create("http://127.0.0.1:" + port + "/"),
        scratch.resolve("bare.log"),
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Dsun.net.httpserver.nodelay=true",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dproject.root=" + root,
            "-cp",
            System.getProperty("java.class.path"),
            BareServer.class.getName(),
            String.valueOf(port),
            page.toString(),
            source));
  }

  private static String article(URI portal) {
    var list = new String(bytes(portal.resolve("/api/articles?limit=1")), StandardCharsets.UTF_8);
    var found = ARTICLE.matcher(list);
    if (!found.find()) {
      throw new BenchFailure("the portal has no article: " + list);
    }
    return found.group(1);
  }

  /** As readers' browsers ask for it: compressed. */
  private static byte[] bytes(URI address) {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(address);
      if (!address.getPath().startsWith("/api/")) {
        request.header("accept-encoding", "gzip");
      }
      return client.send(request.build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new BenchFailure(address + " does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
