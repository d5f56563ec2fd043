package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.congxa.version.Version;

/** pom.xml says which version this is; wherever it has to be said again, it is the same. */
class VersionTest {
  private static final String RELEASE = "(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}";

  private final String version = one("pom.xml", "<revision>(.*)</revision>");

  @Test
  void a_version_has_three_numbers_and_is_a_snapshot_until_it_is_released() {
    assertThat(version).matches(RELEASE + "(-SNAPSHOT)?");
  }

  @Test
  void code_stack_contract_and_console_tell_the_same_version() {
    assertThat(Version.current()).isEqualTo(version);
    assertThat(one("template.yaml", "^  Version: \\{.* Value: (\\S+) \\}$")).isEqualTo(version);
    assertThat(one("openapi.yaml", "^  version: (\\S+)$")).isEqualTo(version);
    assertThat(one("console/package.json", "^  \"version\": \"(.*)\",$")).isEqualTo(version);
    assertThat(one("console/package-lock.json", "^  \"version\": \"(.*)\",$")).isEqualTo(version);
    assertThat(
            one(
                "console/package-lock.json",
                "^      \"name\": \"congxa-console\",\\n +\"version\": \"(.*)\",$"))
        .isEqualTo(version);
  }

  @Test
  void the_changelog_begins_with_what_is_not_released_or_with_this_release_and_its_day() {
    var newest = one("CHANGELOG.md", "\\A(?s:.*?)^## (.*)$");
    if (version.endsWith("-SNAPSHOT")) {
      assertThat(newest).isEqualTo("[Unreleased]");
    } else {
      assertThat(newest).matches(Pattern.quote("[" + version + "]") + " - \\d{4}-\\d\\d-\\d\\d");
    }
  }

  /** What is said there, which is said once. */
  private static String one(String file, String pattern) {
    try {
      var text = Files.readString(TestPortal.ROOT.resolve(file));
      var found = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
      assertThat(found.find()).as(file + " lacks " + pattern).isTrue();
      var said = found.group(1);
      assertThat(found.find()).as(file + " has twice " + pattern).isFalse();
      return said;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
