package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./release} does before it builds, in a folder with what it reads and writes. */
class ReleaseTest {
  private static final List<String> SAYING_IT =
      List.of(
          "pom.xml",
          "template.yaml",
          "openapi.yaml",
          "console/package.json",
          "console/package-lock.json",
          "shared/lambda/src/main/java/vn/congxa/version/Version.java");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws Exception {
    for (var file : SAYING_IT) {
      copy(file);
    }
    for (var file : List.of("release", "local/needs.sh", "local/find-jdk.sh", "local/narrate.sh")) {
      copy(file);
    }
    Files.writeString(
        folder.resolve("CHANGELOG.md"), "# Changelog\n\n## [Unreleased]\n\n- Something\n");
  }

  @Test
  void a_version_is_set_wherever_it_is_said_and_the_changelogs_section_gets_its_day()
      throws Exception {
    var outcome = run("./release --set 9.8.7-SNAPSHOT && ./release --set 9.8.7");

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    for (var file : SAYING_IT) {
      assertThat(folder.resolve(file)).content().contains("9.8.7").doesNotContain("9.8.7-SNAPSHOT");
    }
    assertThat(folder.resolve("CHANGELOG.md"))
        .content()
        .matches("# Changelog\n\n## \\[9\\.8\\.7] - \\d{4}-\\d\\d-\\d\\d\n\n- Something\n");
  }

  @Test
  void the_way_to_the_next_version_opens_a_section_once() throws Exception {
    var twice = "./release --set 9.9.0-SNAPSHOT && ./release --set 9.9.0-SNAPSHOT";

    assertThat(run("./release --set 9.8.7 && " + twice).exit()).isZero();

    assertThat(folder.resolve("pom.xml")).content().contains("<revision>9.9.0-SNAPSHOT<");
    assertThat(folder.resolve("CHANGELOG.md"))
        .content()
        .startsWith("# Changelog\n\n## [Unreleased]\n\n## [9.8.7] - ");
  }

  @Test
  void what_is_on_its_way_or_not_told_of_or_not_committed_is_not_released() throws Exception {
    assertRefused("./release --set 9.8", "a version is 1.2.0");
    assertRefused("./release --set 9.8.7-SNAPSHOT && ./release", "9.8.7-SNAPSHOT is not to be");
    assertRefused(
        "./release --set 9.8.7 && git() { echo ' M pom.xml'; } && export -f git && ./release",
        "changes that are not committed");
    assertRefused("sed -i 's/^## .*/## News/' CHANGELOG.md && ./release", "no section of 9.8.7");
  }

  private void assertRefused(String script, String why) throws Exception {
    var outcome = run(script);
    assertThat(outcome.exit()).as(outcome.output()).isEqualTo(1);
    assertThat(outcome.output()).contains("release: ").contains(why);
    assertThat(folder.resolve("target")).doesNotExist();
  }

  private Shell.Outcome run(String script) throws InterruptedException {
    return Shell.run("cd '" + folder + "'\n" + script);
  }

  private void copy(String file) throws IOException {
    var target = folder.resolve(file);
    Files.createDirectories(target.getParent());
    Files.copy(TestPortal.ROOT.resolve(file), target, StandardCopyOption.COPY_ATTRIBUTES);
  }
}
