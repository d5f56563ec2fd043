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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotUserAgentsTest {
  private static final String CHROME =
      "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko)"
          + " Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36";

  private final RobotUserAgents robots = new RobotUserAgents();

  @Test
  void every_robot_that_the_list_knows_by_example_is_recognised() {
    assertThat(lines("robots-instances.txt"))
        .hasSizeGreaterThan(2000)
        .filteredOn(name -> !name.contains("Build/AP3A.240617.008")) // a phone's: see own.txt
        .allMatch(robots::isRobot);
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

  @ParameterizedTest
  @ValueSource(strings = {"x", "-", "a b", "q/1.0", "1234567890", "....."})
  void who_hardly_names_itself_is_a_robot(String name) {
    assertThat(robots.isRobot(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GOOGLEBOT/2.1",
        "CURL/8.5.0",
        "Python-Requests/2.31",
        "MOZILLA/5.0 (BINGBOT/2.0)"
      })
  void a_robot_in_other_capitals_is_a_robot(String name) {
    assertThat(robots.isRobot(name)).isTrue();
  }

  @Test
  void a_long_name_is_read_to_its_end() {
    var inAnApp = CHROME + " [FB_IAB/FB4A;" + "FBDM/{density=2.75,width=1080};".repeat(20) + "]";

    assertThat(inAnApp).hasSizeGreaterThan(600);
    assertThat(robots.isRobot(inAnApp)).isFalse();
    assertThat(robots.isRobot(inAnApp + " AhrefsBot/7.0")).isTrue();
  }

  @Test
  void a_name_longer_than_any_browsers_is_a_robots() {
    assertThat(robots.isRobot(CHROME + " " + "Extra/1.0 ".repeat(300))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CHROME + " Viber/24.1.0.2",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
            + " Gecko) Mobile/22B83 Viber/24.1.0.2",
        "Mozilla/5.0 (Linux; Android 15; CPH2471 Build/AP3A.240617.008; wv) AppleWebKit/537.36"
            + " (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36",
        "Mozilla/5.0 (Linux; Android 13; CUBOT KINGKONG 9) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/131.0.0.0 Mobile Safari/537.36",
      })
  void what_the_list_mistakes_for_robots_are_people(String name) {
    assertThat(robots.isRobot(name)).isFalse();
    assertThat(robots.isRobot(name + " HeadlessChrome/131.0.0.0")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Viber/24.1.0.2 CFNetwork/1568.100.1 Darwin/24.0.0",
        "LangThamBot",
        CHROME + " (compatible; XaBot/1.0)",
        "Zalo/2.0 (+https://preview.example.vn)",
        CHROME + " wkhtmltoimage",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Cypress/14.0.0 Chrome/130.0.0.0 Electron/33.2.1 Safari/537.36",
      })
  void what_the_list_does_not_know_is_a_robot_by_ours(String name) {
    assertThat(robots.isRobot(name)).isTrue();
  }

  @Test
  void a_text_made_to_keep_expressions_busy_does_not() {
    var spiders = "Spider ContextualBot Current ".repeat(100_000);
    var shorter = "Current Automat Safari/1 ".repeat(80);

    assertTimeout(Duration.ofSeconds(1), () -> robots.isRobot(spiders));
    assertTimeout(Duration.ofSeconds(1), () -> robots.isRobot(shorter));
  }

  private static List<String> lines(String file) {
    try (var in =
        Objects.requireNonNull(RobotUserAgentsTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
