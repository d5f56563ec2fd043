package vn.congxa.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Debian whose programs are all in one folder, and on which nothing is really installed. */
final class FakeMachine {
  private static final List<String> BASICS =
      List.of(
          "bash",
          "cat",
          "dirname",
          "env",
          "find",
          "grep",
          "mkdir",
          "mktemp",
          "readlink",
          "rm",
          "sed",
          "tail",
          "touch");

  /** Writes down how it was called; what it "installs" becomes a program. */
  private static final String APT_GET =
      """
      echo "apt-get $*" >>"$MACHINE/log"
      [[ " $* " != *" ${BROKEN:-nothing} "* ]] || { echo "E: the mirror is broken"; exit 100; }
      case " $* " in *" install "*) ;; *) exit 0 ;; esac
      for package in ${*##*--no-install-recommends}; do
        echo "Setting up $package (1.0) ..."
        case $package in maven) package=mvn ;; esac
        touch "$MACHINE/has-$package"
        printf '#!/bin/bash\\n' >"$MACHINE/bin/$package"
        chmod +x "$MACHINE/bin/$package"
      done
      """;

  private static final String APT_CACHE =
      """
      [ -z "${NO_LISTS:-}" ] || exit 0
      case "${2:-}" in
        '') echo ' 500 http://deb.example/debian trixie/main amd64 Packages' ;;
        "${LACKS:-}") echo "  Candidate: (none)" ;;
        *) echo "  Candidate: 1.0" ;;
      esac
      """;

  private static final String SUDO =
      """
      echo "sudo $*" >>"$MACHINE/log"
      [ "$1" = -n ] || exit 1
      shift
      "$@"
      """;

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  FakeMachine(Path folder) {
    this.folder = folder;
    environment.put("MACHINE", folder.toString());
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("PATH", folder.resolve("bin").toString());
    try {
      Files.createDirectories(folder.resolve("bin"));
      Files.createFile(folder.resolve("log"));
      for (var basic : BASICS) {
        Files.createSymbolicLink(folder.resolve("bin").resolve(basic), Path.of("/usr/bin", basic));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    program("chmod", "exec /usr/bin/chmod \"$@\"");
    program("id", "echo \"${USER_ID:-1000}\"");
    program("apt-get", APT_GET);
    program("apt-cache", APT_CACHE);
  }

  FakeMachine asRoot() {
    return with("USER_ID", "0");
  }

  FakeMachine withSudo() {
    program("sudo", SUDO);
    return this;
  }

  FakeMachine withSudoThatAsks() {
    program("sudo", "exit 1");
    return this;
  }

  FakeMachine with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  void program(String name, String script) {
    var file = folder.resolve("bin").resolve(name);
    try {
      Files.writeString(file, "#!/bin/bash\n" + script + "\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was asked of the system, in order. */
  List<String> log() throws IOException {
    return Files.readAllLines(folder.resolve("log"));
  }

  /** Runs it where the project is; only its own JDK counts, wherever the real one may be. */
  Shell.Outcome need(String needs) throws IOException, InterruptedException {
    return run(
        """
        . local/needs.sh
        find_jdk() { [ -e "$MACHINE/has-openjdk-25-jdk-headless" ]; }
        need %s
        """
            .formatted(needs),
        TestPortal.ROOT);
  }

  Shell.Outcome run(String script, Path where) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(List.of("/bin/bash", "-c", "set -euo pipefail\n" + script, "./try"));
    var builder = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      var output = String.join("\n", out.readAllLines());
      return new Shell.Outcome(process.waitFor(), output);
    }
  }
}
