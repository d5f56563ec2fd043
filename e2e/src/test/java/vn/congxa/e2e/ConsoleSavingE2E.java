package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two who write one article while requests fail, answers get lost, tables refuse and the portal is
 * killed. As many minutes, by the browsers' clocks, as the system property {@code minutes} says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleSavingE2E {
  private static final int MINUTES = Integer.getInteger("minutes", 1);
  private static final int A_MINUTE = 60;
  private static final int BETWEEN_SENTENCES = 3; // seconds
  private static final int KILL_EACH = 10; // minutes, and once in the first

  private final Chromium chromium = new Chromium();

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void two_who_write_one_article_lose_nothing_of_it_whatever_fails(@TempDir Path data) {
    try (var portal = new KilledPortal(data);
        var lan = new Writer(portal, chromium.window(1280), "lan");
        var minh = new Writer(portal, chromium.window(1280), "minh")) {
      var id = lan.begin();
      lan.typeOn("Lan mở đầu.");
      lan.waitUntil("saved");
      minh.open(id);
      portal.fail("{\"fail\": 5, \"lose\": 8, \"throttle\": 5, \"delay\": 30}");

      var kills = write(portal, lan, minh);
      lan.waitUntil("saved");
      minh.waitUntil("saved");
      portal.fail("{}");

      var versions = new StoredArticle(portal, id).bodies();
      for (var each : List.of(lan, minh)) {
        assertThat(each.answers().acknowledged())
            .isNotEmpty()
            .allSatisfy((version, body) -> assertThat(versions.get(version - 1)).isEqualTo(body));
        assertThat(each.typed())
            .allSatisfy(sentence -> assertThat(versions).anyMatch(body -> body.contains(sentence)));
        assertThat(each.signIns()).isEqualTo(kills);
        assertThat(each.browser().errors()).isEmpty();
      }
      assertThat(lan.conflicts()).isPositive();
      System.out.printf(
          Locale.ROOT,
          "%d and %d sentences in %d minutes, %d kills: %d versions, %d and %d acknowledged, %d conflicts%n",
          lan.typed().size(),
          minh.typed().size(),
          lan.passed() / A_MINUTE,
          kills,
          versions.size(),
          lan.answers().acknowledged().size(),
          minh.answers().acknowledged().size(),
          lan.conflicts() + minh.conflicts());
    }
  }

  /** Answers how many times the portal was killed. */
  private static int write(KilledPortal portal, Writer lan, Writer minh) {
    var kills = 0;
    var end = lan.passed() + MINUTES * A_MINUTE;
    for (var i = 1; lan.passed() < end; i++) {
      lan.typeOn("Lan viết câu số " + i + ".");
      lan.skip(lan.state().equals("saving") ? 1 : BETWEEN_SENTENCES);
      if (i % 4 == 0) {
        minh.typeOn("Minh viết câu số " + i + ".");
        minh.waitUntil("saved");
      }
      if (lan.passed() > kills * KILL_EACH * A_MINUTE + A_MINUTE / 2) {
        portal.kill();
        kills++;
      }
    }
    return kills;
  }
}
