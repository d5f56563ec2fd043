package vn.congxa.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server in processes of its own, whose processor time and memory the system counts. */
final class ServerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final double TICKS_A_SECOND = 100; // USER_HZ, which Linux fixes for /proc
  private static final int USER_TIME = 11; // behind the name, which may hold spaces
  private static final int SYSTEM_TIME = 12;

  private final URI address;
  private final Process process;

  private ServerProcess(URI address, Process process) {
    this.address = address;
    this.process = process;
  }

  /** Starts it, and waits until its address answers. */
  static ServerProcess start(URI address, Path output, List<String> command) {
    try {
      var server =
          new ServerProcess(
              address,
              new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(output.toFile())
                  .start());
      server.await(output);
      return server;
    } catch (IOException e) {
      throw new BenchFailure(command.getFirst() + " does not start: " + e.getMessage(), e);
    }
  }

  URI address() {
    return address;
  }

  private void await(Path output) throws IOException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        close();
        throw new BenchFailure("no answer from " + address + ":\n" + Files.readString(output));
      }
    }
  }

  private boolean answers() {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() < 500;
    } catch (IOException _) {
      pause();
      return false;
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  private void pause() {
    try {
      process.waitFor(100, TimeUnit.MILLISECONDS); // no longer, where it ended meanwhile
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  /** Seconds of processor time since it started, of all its processes. */
  double cpuSeconds() {
    return processes().mapToDouble(ServerProcess::cpuSeconds).sum();
  }

  private Stream<Long> processes() {
    return Stream.concat(Stream.of(process.pid()), process.descendants().map(ProcessHandle::pid));
  }

  private static double cpuSeconds(long pid) {
    var stat = read(pid, "stat");
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]))
        / TICKS_A_SECOND;
  }

  /** Resident memory of all its processes, in MiB. */
  double residentMebibytes() {
    return processes().mapToDouble(ServerProcess::residentKibibytes).sum() / 1_024;
  }

  private static double residentKibibytes(long pid) {
    return read(pid, "status")
        .lines()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
        .sum();
  }

  private static String read(long pid, String file) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(pid), file));
    } catch (IOException e) {
      throw new BenchFailure("the server's process is gone", e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }
}
