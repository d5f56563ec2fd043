package vn.congxa.projectcontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.aws.Environment;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Alarms;
import vn.congxa.testing.Event;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.MovableClock;

/** A stream that waits. */
class LateChangesIT {
  /** When the sample's change was made. */
  private static final Instant CHANGED = Instant.parse("2026-03-01T05:00:00Z");

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void a_change_that_waited_for_more_than_five_minutes_rings_the_alarm() {
    follow(Duration.ofMinutes(5));
    assertThat(logged()).doesNotContain("lateSeconds");

    follow(Duration.ofMinutes(6));
    assertThat(logged()).contains("\"lateSeconds\":360");
    assertThat(Alarms.rungBy(logged())).containsExactly("FailuresAlarm");
  }

  private void follow(Duration later) {
    var db = DynamoDbLocal.shared();
    var variables = new HashMap<>(db.variables());
    variables.put("SEARCH_FOLDER", folder.toString());
    var wiring =
        new Wiring(
            new Environment(variables),
            db::client,
            new MovableClock(CHANGED.plus(later)),
            new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8)));
    Invocation.of(
        new ProjectContentHandler(wiring), Event.sample("project-content.changes.json").bytes());
  }

  private String logged() {
    return log.toString(StandardCharsets.UTF_8);
  }
}
