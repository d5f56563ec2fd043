package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RobotsTest {
  private final Robots robots = new Robots();

  @Test
  void every_robot_that_the_list_knows_by_example_is_recognised() {
    assertThat(lines("robots-instances.txt")).hasSizeGreaterThan(2000).allMatch(robots::isRobot);
  }

  @Test
  void peoples_browsers_are_not_robots() {
    assertThat(lines("browsers.txt")).hasSizeGreaterThan(30).noneMatch(robots::isRobot);
  }

  @Test
  void headless_browsers_and_tools_are_robots() {
    assertThat(
            List.of(
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " HeadlessChrome/142.0.0.0 Safari/537.36",
                "curl/8.14.1",
                "python-requests/2.32.5",
                "Wget/1.25.0",
                "Go-http-client/2.0",
                "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
                "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)"))
        .allMatch(robots::isRobot);
  }

  @Test
  void who_does_not_name_itself_is_a_robot() {
    assertThat(robots.isRobot("")).isTrue();
    assertThat(robots.isRobot("  ")).isTrue();
  }

  @Test
  void a_text_made_to_keep_expressions_busy_does_not() {
    var spiders = "Spider ContextualBot Current ".repeat(100_000);

    assertTimeout(Duration.ofSeconds(1), () -> robots.isRobot(spiders));
  }

  private static List<String> lines(String file) {
    try (var in = Objects.requireNonNull(RobotsTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
