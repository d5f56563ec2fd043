package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a silent program is: {@code local/narrate.sh}. */
class NarrateTest {
  private static final String MAVEN =
      """
      [INFO] Scanning for projects...
      [INFO] Building Cổng Xã 1.0.0-SNAPSHOT                                   [1/13]
      Downloading from central: https://repo.example/a.pom
      Downloaded from central: https://repo.example/a.pom (1 kB at 2 kB/s)
      [INFO] Building Domain, stores, HTTP 1.0.0-SNAPSHOT                      [2/13]
      [INFO] Building jar: portal.jar
      [ERROR] Notice.java:[3,1] ';' expected
        the line after it
      """;

  @TempDir Path folder;

  @Test
  void of_maven_the_module_and_the_files_fetched_are_told_and_everything_is_kept()
      throws Exception {
    var outcome = narrate(MAVEN, "0");

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output().lines())
        .allMatch(line -> line.matches("  \\d+ s: .+"))
        .anyMatch(line -> line.endsWith(": Cổng Xã (1 of 13)"))
        .anyMatch(line -> line.endsWith(": Domain, stores, HTTP (2 of 13); 1 files fetched"));
    assertThat(folder.resolve("log")).hasContent(MAVEN);
  }

  @Test
  void of_apt_the_package_is_told() throws Exception {
    var outcome =
        narrate(
            """
            Get:1 http://deb.example/debian trixie/main amd64 maven all 3.9.9-1 [20 kB]
            Unpacking maven (3.9.9-1) ...
            Setting up openjdk-25-jdk-headless:amd64 (25.0.2+10-1) ...
            """,
            "0");

    assertThat(outcome.output())
        .contains("unpacking maven; 1 files fetched", "setting up openjdk-25-jdk-headless;");
  }

  @Test
  void a_log_is_not_filled_with_it() throws Exception {
    assertThat(narrate(MAVEN, "3600").output()).isEmpty();
  }

  @Test
  void of_a_build_that_fails_only_the_reason_is_told() throws Exception {
    Files.writeString(folder.resolve("said"), MAVEN);
    var outcome =
        Shell.run(
            """
            . local/narrate.sh
            mvn() { cat %1$s/said; return 1; }
            run_maven %1$s/logs/build.log -Drun process-classes
            """
                .formatted(folder));

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .isEqualTo("[ERROR] Notice.java:[3,1] ';' expected\n  the line after it");
    assertThat(folder.resolve("logs/build.log")).hasContent(MAVEN);
  }

  private Shell.Outcome narrate(String said, String every) throws Exception {
    Files.writeString(folder.resolve("said"), said);
    return Shell.run(
        ". local/narrate.sh\nNARRATE_EVERY=%s narrate %s/log <%s/said"
            .formatted(every, folder, folder));
  }
}
