package vn.congxa.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A portal as a process of its own, as {@code ./run} starts it. */
record PortalProcess(Process process) implements AutoCloseable {
  static PortalProcess start(Path root, String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LocalMain.class.getName(),
                root.toString()));
    command.addAll(List.of(words));
    return new PortalProcess(new ProcessBuilder(command).start());
  }

  /** Waits until the portal has told its address. */
  URI address() throws IOException {
    var out = process.inputReader(StandardCharsets.UTF_8);
    String seen = "";
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      seen += line + "\n";
      if (line.strip().startsWith("pages")) {
        String address = line.strip().replaceFirst("pages\\s+", "");
        return URI.create(address);
      }
    }
    throw new AssertionError(seen + String.join("\n", errors()));
  }

  String rest() throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    return String.join("\n", out.lines().toList());
  }

  List<String> errors() {
    return process.errorReader(StandardCharsets.UTF_8).lines().toList();
  }

  /** As {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
  }
}
