package vn.congxa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Asks a server again and again over so many connections, by wrk. */
record Wrk(int connections, int seconds) {
  /** What it saw; latencies in milliseconds. */
  record Result(double perSecond, long requests, double p50, double p99) {}

  private static final Pattern LATENCY = Pattern.compile("\\s(50|99)%\\s+([0-9.]+)(us|ms|s|m)\\s");
  private static final Pattern REQUESTS = Pattern.compile("\\s([0-9]+) requests in ");
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
  private static final Pattern BROKEN = Pattern.compile("Socket errors: (.+)");

  Result ask(String url) {
    var printed = run(url);
    if (REFUSED.matcher(printed).find() || BROKEN.matcher(printed).find()) {
      throw new BenchFailure(url + " was not answered well:\n" + printed);
    }
    return new Result(
        number(RATE, printed),
        (long) number(REQUESTS, printed),
        latency("50", printed),
        latency("99", printed));
  }

  private String run(String url) {
    var command =
        new ArrayList<>(
            List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency"));
    command.addAll(List.of("-H", "Accept-Encoding: gzip"));
    command.add(url);
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new BenchFailure("wrk failed: " + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new BenchFailure("wrk does not start: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  private static double number(Pattern pattern, String printed) {
    var found = pattern.matcher(printed);
    if (!found.find()) {
      throw new BenchFailure("wrk printed something else:\n" + printed);
    }
    return Double.parseDouble(found.group(1));
  }

  private static double latency(String percent, String printed) {
    var found = LATENCY.matcher(printed);
    while (found.find()) {
      if (found.group(1).equals(percent)) {
        return Double.parseDouble(found.group(2)) * milliseconds(found.group(3));
      }
    }
    throw new BenchFailure("wrk printed no latency:\n" + printed);
  }

  private static double milliseconds(String unit) {
    return switch (unit) {
      case "us" -> 0.001;
      case "ms" -> 1;
      case "s" -> 1_000;
      default -> 60_000;
    };
  }
}
