package vn.congxa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Moto's server, which stands for the services that have no local edition of their own: Cognito,
 * CloudFormation, CloudWatch, certificates, quotas. It forgets everything at {@link #reset}; one is
 * shared by all tests of a process, and ends with it.
 *
 * <p>It answers like the service where it answers at all, and checks little: what a test learns
 * here is that requests are understood and answers are read.
 */
public final class CloudEmulator {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final URI address;

  private CloudEmulator(URI address) {
    this.address = address;
  }

  /** The one of this process, empty. */
  public static CloudEmulator shared() {
    Shared.ONE.reset();
    return Shared.ONE;
  }

  /** What clients override their endpoint with. */
  public URI address() {
    return address;
  }

  /** Forgets everything. */
  public void reset() {
    answer("POST", "/moto-api/reset");
  }

  private int answer(String method, String path) {
    try {
      var connection = (HttpURLConnection) address.resolve(path).toURL().openConnection();
      connection.setRequestMethod(method);
      return connection.getResponseCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CloudEmulator start() {
    try {
      var root = root();
      run(new ProcessBuilder(root.resolve(".ci/make-venv").toString()).directory(root.toFile()));
      var port = freePort();
      var server =
          new ProcessBuilder(
                  root.resolve(".venv/ci/bin/moto_server").toString(),
                  "--host",
                  "127.0.0.1",
                  "--port",
                  String.valueOf(port))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
      var emulator = new CloudEmulator(URI.create("http://127.0.0.1:" + port));
      emulator.awaitBy(server);
      return emulator;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("template.yaml")))
        .findFirst()
        .orElseThrow();
  }

  private static void run(ProcessBuilder builder) throws IOException {
    var process = builder.redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("there is no emulator of the cloud: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitBy(Process server) {
    var end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        if (answer("GET", "/moto-api/data.json") == HttpURLConnection.HTTP_OK) {
          return;
        }
      } catch (UncheckedIOException e) {
        if (!server.isAlive() || Instant.now().isAfter(end)) {
          throw new IllegalStateException("the emulator of the cloud does not answer", e);
        }
        Thread.onSpinWait();
      }
    }
  }

  private static final class Shared {
    private static final CloudEmulator ONE = start();
  }
}
