package vn.congxa.readtthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.Faults;
import vn.congxa.stack.Template;
import vn.congxa.testing.Alarms;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** Tables that refuse what they are asked, above their ceiling or for their number. */
class RefusingTablesIT {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @Test
  void who_asks_is_told_to_come_again_and_the_operator_which_it_was() {
    var faults = new Faults();
    try (var db = DynamoDbLocal.faulty(Template.ofProject(), Optional.empty(), faults)) {
      faults.set(new Faults.Rates(0, 0, 100, 0), 1);

      var answer = ask(db.variables());

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.code()).isEqualTo("busy");
      assertThat(answer.header("retry-after")).isEqualTo("2");
      assertThat(logged()).contains("\"refusal\":\"busy\"");
      assertThat(Alarms.rungBy(logged())).containsExactly("TableThrottlesAlarm");
    }
  }

  @Test
  void a_table_that_is_not_there_is_a_failure() {
    var variables = new HashMap<>(DynamoDbLocal.shared().variables());
    variables.put("CONTENT_TABLE", "no-such-table");

    assertThat(ask(variables).status()).isEqualTo(500);
    assertThat(Alarms.rungBy(logged())).containsExactly("FailuresAlarm");
  }

  private TestAnswer ask(Map<String, String> variables) {
    var environment = new Environment(variables);
    var lines = new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (var db = Clients.dynamoDb(environment, lines)) {
      var wiring = new Wiring(environment, () -> db, Clock.systemUTC(), lines);
      return Event.sample("read-tthc.newest.json").to(new ReadTthcHandler(wiring));
    }
  }

  private String logged() {
    return log.toString(StandardCharsets.UTF_8);
  }
}
