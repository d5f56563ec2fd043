package vn.congxa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.image.RecordedTables;
import vn.congxa.image.Recording;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.TestAnswer;

class RehearsalsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "read-articles",
        "record-visit",
        "read-tthc",
        "update-tthc",
        "edit-articles",
        "preview-articles",
        "read-records",
        "edit-site",
        "keep-media",
        "serve-console",
        "render-pages",
        "read-media",
        "search-articles"
      })
  void what_was_recorded_is_answered_by_the_handler_of_now(String name) throws Exception {
    assertAnswered(name, Clock.systemUTC());
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:00:30", "00:10:00", "12:00:00", "23:59:30"})
  void a_visit_is_answered_at_each_time_of_day(String time) throws Exception {
    var at = LocalTime.parse(time).atDate(LocalDate.EPOCH).atZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    assertAnswered("record-visit", Clock.fixed(at.toInstant(), at.getZone()));
  }

  private static void assertAnswered(String name, Clock clock) throws Exception {
    var root = Path.of(Objects.requireNonNull(System.getProperty("project.root")));
    var recording = Recording.read(root.resolve("image/rehearsals/" + name + ".txt"));

    try (var tables = RecordedTables.start(recording)) {
      var variables = new HashMap<>(recording.variables());
      variables.put("AWS_ENDPOINT_URL_DYNAMODB", tables.address().toString());
      variables.put("AWS_ENDPOINT_URL_S3", tables.address().toString());
      var environment = new Environment(variables);
      var wiring =
          new Wiring(environment, () -> Clients.dynamoDb(environment), clock, RequestLog.unheard());
      var handler = Function.make(recording.handler().replaceFirst("::.*", ""), wiring);
      assertThat(recording.events())
          .isNotEmpty()
          .allSatisfy(event ->
              assertThat(TestAnswer.of(Invocation.of(handler, event)).status())
                  .isBetween(200, 201));
    }
  }
}
