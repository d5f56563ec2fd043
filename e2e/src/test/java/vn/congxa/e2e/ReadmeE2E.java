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
    } else if (!command.startsWith("./run export ")) { // that needs the portal stopped: see below
      assertThat(command).as("the README shows what this test cannot run").startsWith("./run");
      starts(elsewhere(command));
    }
  }

  @Test
  void requests_are_answered_as_often_as_they_are_made_and_content_moves_out_after_a_stop()
      throws Exception {
    var data = " --data " + folder.resolve("data");
    var export = Readme.export().replace("/tmp/", folder + "/") + data;
    var process = Shell.start("exec ./run --port 0" + data);
    try {
      var address = pages(untilReady(process));
      for (var i = 0; i < 2; i++) {
        for (var script : Readme.requests()) {
          var outcome = Shell.ask(script.replace("http://localhost:8080", address));
          assertThat(outcome.exit()).as(script + "\n" + outcome.output()).isZero();
        }
      }
      assertThat(Shell.run(export).output()).contains("is in use by another portal");
    } finally {
      stop(process);
    }

    var outcome = Shell.run(export);

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(folder.resolve("an-binh-dong/site.yaml")).content().contains("An Bình Đông");
    assertThat(folder.resolve("an-binh-dong/tthc.csv")).content().contains(",2600,26");
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
      var address = pages(untilReady(process));
      try (var http = HttpClient.newHttpClient()) {
        var front =
            http.send(
                HttpRequest.newBuilder(URI.create(address + "/")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(front.statusCode()).as(front.body()).isEqualTo(200);
        assertThat(front.body()).contains("An Bình Đông", "/bai-viet/");
      }
    } finally {
      stop(process);
    }
  }

  private static String pages(String greeting) {
    var pages = PAGES.matcher(greeting);
    assertThat(pages.find()).as(greeting).isTrue();
    return pages.group(1);
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
