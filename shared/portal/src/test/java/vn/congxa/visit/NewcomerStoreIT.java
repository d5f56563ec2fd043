package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.TABLE;
import static vn.congxa.visit.Visits.items;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

class NewcomerStoreIT {
  private static final Instant NOON = Instant.parse("2090-03-01T05:10:00Z");
  private static final byte[] KEY = {1, 2, 3};

  private final CapacityMeter meter = new CapacityMeter();
  private final NewcomerStore first = newcomers();
  private final NewcomerStore second = newcomers();

  @BeforeEach
  void empty() {
    DB.freshTables();
  }

  @Test
  void a_school_or_a_telephone_network_behind_one_address_is_counted() {
    assertThat(admitted(List.of(first), "203.0.113.7", NOON, 256)).isEqualTo(256);
  }

  @Test
  void beyond_the_bound_an_address_is_refused_by_all_functions_for_the_half_hour() {
    var admitted = admitted(List.of(first, second), "203.0.113.7", NOON, 600);

    assertThat(admitted).isBetween(256 - 16, 256 + 16);
    assertThat(admitted(List.of(first), "203.0.113.8", NOON, 10)).isEqualTo(10);
    var next = NOON.plus(Duration.ofMinutes(20));
    assertThat(admitted(List.of(first, second), "203.0.113.7", next, 10)).isEqualTo(10);
  }

  @Test
  void addresses_of_one_home_are_one() {
    for (var i = 0; i < 256; i++) {
      assertThat(isCounted("site", new Visitor("2001:db8::" + i % 9, "a"))).isTrue();
    }

    assertThat(isCounted("site", new Visitor("2001:db8::abcd", "b"))).isFalse();
    assertThat(isCounted("other", new Visitor("2001:db8::abcd", "b"))).isTrue();
    assertThat(isCounted("site", new Visitor("2001:db8:0:1::1", "b"))).isTrue();
  }

  @Test
  void who_is_refused_is_refused_from_memory() {
    admitted(List.of(first), "203.0.113.7", NOON, 256);
    meter.reset();

    for (var i = 1; i <= 1_000; i++) {
      var visitor = new Visitor("203.0.113.7", "Chrome " + i);
      assertThat(isCounted("site", visitor)).isFalse();
    }
    assertThat(meter.requests()).isZero();
  }

  @Test
  void a_function_that_did_not_hear_of_it_counts_fifteen_more_and_asks_once() {
    admitted(List.of(first), "203.0.113.7", NOON, 256);
    meter.reset();

    assertThat(admitted(List.of(second), "203.0.113.7", NOON, 500)).isEqualTo(15);
    assertThat(meter.operations()).containsExactly("UpdateItem");
  }

  @Test
  void each_sixteenth_is_told_to_an_item_that_a_million_addresses_share() {
    admitted(List.of(first), "203.0.113.7", NOON, 15);
    assertThat(meter.requests()).isZero();

    admitted(List.of(first), "203.0.113.7", NOON, 1);

    assertThat(meter.writes()).isEqualTo(1);
    assertThat(items("site#newcomers"::equals))
        .singleElement()
        .asString()
        .containsPattern("S=2106682#[0-9a-f]{3}\\)")
        .contains("visitors=AttributeValue(N=16)", "expires=AttributeValue(N=3792029400)")
        .doesNotContain("203.0.113");
  }

  @Test
  void a_table_that_does_not_answer_turns_nobody_away_and_is_told_to_the_operator() {
    var log = new ByteArrayOutputStream();
    var lines = new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
    var broken = new NewcomerStore(DB.client(), "no-such-table", lines);

    assertThat(admitted(List.of(broken), "203.0.113.7", NOON, 40)).isEqualTo(40);
    assertThat(log.toString(StandardCharsets.UTF_8)).contains("\"missing\":\"newcomers\"");
  }

  private static int admitted(
      List<NewcomerStore> functions, String address, Instant at, int visitors) {
    var admitted = 0;
    for (var i = 0; i < visitors; i++) {
      var function = functions.get(i % functions.size());
      if (!function.isTooMany("site", new Visitor(address, "Firefox " + i), KEY, at)) {
        admitted++;
      }
    }
    return admitted;
  }

  private boolean isCounted(String site, Visitor visitor) {
    return !first.isTooMany(site, visitor, KEY, NOON);
  }

  private NewcomerStore newcomers() {
    return new NewcomerStore(TestClients.watched(DB, meter), TABLE, RequestLog.unheard());
  }
}
