package vn.congxa.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Bash, as somebody at a terminal has it. */
final class Shell {
  /**
   * What a script did.
   *
   * @param output of both kinds
   */
  record Outcome(int exit, String output) {}

  private Shell() {}

  /** Starts it in the project's folder. */
  static Process start(String script) {
    try {
      var builder = new ProcessBuilder("bash", "-c", "set -euo pipefail\n" + script);
      builder.directory(TestPortal.ROOT.toFile()).redirectErrorStream(true);
      builder.environment().put("JAVA_HOME", Path.of(System.getProperty("java.home")).toString());
      builder.environment().remove("MAVEN_OPTS");
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs it to its end. */
  static Outcome run(String script) throws InterruptedException {
    var process = start(script);
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      var output = String.join("\n", out.readAllLines());
      return new Outcome(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      process.destroy();
    }
  }

  /** As {@link #run}; every request in it must be answered with less than 400. */
  static Outcome ask(String script) throws InterruptedException {
    return run("curl() { command curl --fail-with-body \"$@\"; }\n" + script);
  }
}
