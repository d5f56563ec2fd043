package vn.congxa.countvisits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Alarms;
import vn.congxa.testing.Event;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.TableStream;

class CountVisitsHandlerIT {
  private final Commune commune = new Commune(DynamoDbLocal.shared().client());

  @Test
  void what_was_recorded_is_counted_and_the_window_gets_its_state() {
    visit("203.0.113.7");
    visit("203.0.113.8");

    var answer = Invocation.of(commune.counts, TableStream.event(Commune.SHARD, commune.changes()));

    assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("{\"state\":{}}");
    assertThat(counts()).isEqualTo("{\"online\":2,\"today\":2,\"total\":1002}");
  }

  @Test
  void a_windows_end_tells_nothing() {
    var answer = Invocation.of(commune.counts, TableStream.event(Commune.SHARD, List.of()));

    assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("{\"state\":{}}");
  }

  @Test
  void the_sample_counts_a_visit_a_move_and_passes_over_what_is_no_visitors() {
    var answer = Event.sample("count-visits.visits.json").to(commune.counts);

    assertThat(answer.raw().path("state").isObject()).isTrue();
    assertThat(counts()).isEqualTo("{\"online\":2,\"today\":1,\"total\":1001}");
    assertThat(commune.logged())
        .contains("\"missing\":\"record\"", "d6a0d1c2")
        .doesNotContain("rQ3vX0d4T1m2k5n8b7a6zA");
  }

  @Test
  void without_a_shards_name_nothing_is_counted_for_it_could_be_counted_again() {
    visit("203.0.113.7");
    var event = TableStream.event(Commune.SHARD, commune.changes());
    var nameless = new String(event, StandardCharsets.UTF_8).replace("shardId", "other");

    assertThatThrownBy(
            () -> Invocation.of(commune.counts, nameless.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("shardId");
    assertThat(counts()).isEqualTo("{\"online\":0,\"today\":0,\"total\":1000}");
  }

  @Test
  void a_visit_that_waited_for_more_than_five_minutes_is_counted_and_rings_the_alarm() {
    visit("203.0.113.7");
    var event = TableStream.event(Commune.SHARD, commune.changes());
    commune.clock.advance(Duration.ofMinutes(6));

    Invocation.of(commune.counts, event);

    assertThat(counts()).isEqualTo("{\"online\":0,\"today\":1,\"total\":1001}");
    assertThat(Alarms.rungBy(commune.logged())).containsExactly("FailuresAlarm");
  }

  @Test
  void the_schedule_has_the_keys_forgotten_of_days_that_are_over() {
    visit("203.0.113.7");
    var nightly = "{\"forget\": \"keys\"}".getBytes(StandardCharsets.UTF_8);
    Invocation.of(commune.counts, nightly);
    assertThat(commune.keys()).isEqualTo(1);

    commune.clock.advance(Duration.ofDays(1));
    Invocation.of(commune.counts, nightly);

    assertThat(commune.keys()).isZero();
  }

  private void visit(String address) {
    Event.sample("record-visit.new-visit.json").from(address).to(commune.records);
  }

  private String counts() {
    commune.clock.advance(Duration.ofSeconds(3));
    return Event.of("GET /api/visits", "/api/visits").to(commune.records).text();
  }
}
