package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows works as shown, only on other ports and in other folders. */
class ReadmeE2E {
  private static final Pattern PAGES = Pattern.compile("(?m)^\\s*pages\\s+(http://\\S+?)/?\\s*$");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.Readme#commands")
  void a_command_does_what_it_promises(String command) throws Exception {
    if (command.equals("./check")) { // this test is part of it
      assertThat(TestPortal.ROOT.resolve("check")).isExecutable();
      assertThat(Shell.run("bash -n check").exit()).isZero();
    } else if (command.matches("\\./run( --.*)?")) {
      starts(elsewhere(command));
    } else {
      assertThat(command).as("the README shows what this test cannot run").startsWith("./run ");
      var data = " --data " + folder.resolve("data");
      starts("./run --port 0" + data);
      var outcome = Shell.run(command.replace("/tmp/", folder + "/") + data);
      assertThat(outcome.exit()).as(outcome.output()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.Readme#requests")
  void a_request_is_answered(String script) throws Exception {
    var address = TestPortal.INSTANCE.at("/").toString().replaceFirst("/$", "");

    var outcome = Shell.ask(script.replace("http://localhost:8080", address));

    assertThat(outcome.exit()).as(outcome.output()).isZero();
  }

  @Test
  void the_curl_that_the_portal_prints_posts_a_report() throws Exception {
    var process = Shell.start("exec ./run --port 0 --memory");
    try {
      var greeting = untilReady(process);
      var asked = new StringBuilder(greeting.substring(greeting.indexOf("TOKEN=")));
      var out = process.inputReader(StandardCharsets.UTF_8);
      do { // a command ends with the first line that does not end with a backslash
        asked.append(out.readLine()).append('\n');
      } while (!asked.toString().contains("curl -i") || asked.toString().endsWith("\\\n"));

      var outcome = Shell.ask(asked.toString());

      assertThat(outcome.exit()).as(outcome.output()).isZero();
      assertThat(outcome.output()).containsPattern("HTTP/1.1 20[01]").contains("\"processed\":");
    } finally {
      stop(process);
    }
  }

  /** On any port that is free, and where nothing is kept that is not ours. */
  private String elsewhere(String command) {
    var anyPort =
        command.contains("--port")
            ? command.replaceFirst("--port \\d+", "--port 0")
            : command + " --port 0";
    return anyPort.contains("--memory") || anyPort.contains("--data")
        ? anyPort.replaceFirst("--data \\S+", "--data " + folder)
        : anyPort + " --data " + folder;
  }

  private static void starts(String command) throws Exception {
    var process = Shell.start("exec " + command);
    try {
      var pages = PAGES.matcher(untilReady(process));
      assertThat(pages.find()).isTrue();
      try (var http = HttpClient.newHttpClient()) {
        var front =
            http.send(
                HttpRequest.newBuilder(URI.create(pages.group(1) + "/")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(front.statusCode()).as(front.body()).isEqualTo(200);
        assertThat(front.body()).contains("An Bình Đông", "/bai-viet/");
      }
    } finally {
      stop(process);
    }
  }

  /** What it prints until it has told how to get a token. */
  private static String untilReady(Process process) throws IOException {
    var seen = new StringBuilder();
    var out = process.inputReader(StandardCharsets.UTF_8);
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      seen.append(line).append('\n');
      if (line.contains("TOKEN=")) {
        return seen.toString();
      }
    }
    throw new AssertionError("the portal did not start:\n" + seen);
  }

  private static void stop(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
