package vn.congxa.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.congxa.local.LocalMain;

/**
 * A portal as a process of its own, where things go wrong, and that is killed and started again.
 */
final class KilledPortal implements Portal, AutoCloseable {
  private final Path data;
  private final int port;
  private Process process;
  private String rates = "{}";

  /**
   * @param data where it keeps what it was told
   */
  KilledPortal(Path data) {
    this.data = data;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    process = start();
  }

  @Override
  public URI at(String path) {
    return URI.create("http://localhost:" + port).resolve(path);
  }

  /** From now on, as the endpoint for faults has it; after a kill as well. */
  void fail(String of) {
    rates = of;
    var answer = json("PUT", "/_local/faults", rates);
    if (answer.status() != 204) {
      throw new IllegalArgumentException(rates);
    }
  }

  /** As {@code kill -9}; answers when another is there in its place. */
  void kill() {
    process.destroyForcibly().onExit().join();
    process = start();
    fail(rates);
  }

  private Process start() {
    var command =
        List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            LocalMain.class.getName(),
            TestPortal.ROOT.toString(),
            "--port",
            Integer.toString(port),
            "--fresh",
            "--faults",
            "--data",
            data.toString());
    try {
      var next = new ProcessBuilder(command).redirectErrorStream(true).start();
      var out = next.inputReader(StandardCharsets.UTF_8);
      var said = new StringBuilder();
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        said.append(line).append('\n');
        if (line.strip().startsWith("pages")) {
          // What nobody takes from it would stop it one day.
          Thread.ofPlatform().daemon().start(() -> out.lines().forEach(_ -> {}));
          return next;
        }
      }
      throw new IllegalStateException(said.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
