package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.LAN;
import static vn.congxa.visit.Visits.MINH;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.TABLE;
import static vn.congxa.visit.Visits.counts;
import static vn.congxa.visit.Visits.items;
import static vn.congxa.visit.Visits.visitors;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.log.RequestLog;
import vn.congxa.site.SiteRef;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

class VisitRecordStoreIT {
  private static final Instant NOON = Instant.parse("2090-03-01T05:10:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2090-03-01T17:00:00Z");

  private final VisitRecordStore visitors = visitors(DB.client());

  @BeforeEach
  void empty() {
    DB.freshTables();
  }

  @Test
  void the_first_view_is_a_visit_and_the_next_ones_are_not() {
    assertThat(visitors.record(SITE, LAN, NOON)).isTrue();
    assertThat(visitors.record(SITE, LAN, NOON)).isFalse();
    assertThat(visitors.record(SITE, LAN, NOON.plusSeconds(60))).isFalse();
    assertThat(visitors.record(SITE, MINH, NOON.plusSeconds(60))).isTrue();

    assertThat(counts(NOON.plusSeconds(60))).isEqualTo(new VisitCounts(2, 2, 1002));
  }

  @Test
  void views_less_than_half_an_hour_apart_are_one_visit_however_long_it_lasts() {
    var at = NOON;
    visitors.record(SITE, LAN, at);
    for (var i = 0; i < 5; i++) {
      at = at.plus(Duration.ofMinutes(30)).minusMillis(1);
      assertThat(visitors.record(SITE, LAN, at)).isFalse();
    }
    assertThat(visitors.record(SITE, LAN, at.plus(Duration.ofMinutes(30)))).isTrue();
  }

  @Test
  void a_repeated_view_keeps_a_visit_going_into_the_next_period() {
    visitors.record(SITE, LAN, NOON);
    visitors.record(SITE, LAN, NOON.plus(Duration.ofMinutes(19)));

    assertThat(visitors.record(SITE, LAN, NOON.plus(Duration.ofMinutes(45)))).isFalse();
  }

  @Test
  void a_view_that_comes_late_does_not_turn_the_time_back() {
    visitors.record(SITE, LAN, NOON.plus(Duration.ofMinutes(19)));
    visitors.record(SITE, LAN, NOON);

    assertThat(visitors.record(SITE, LAN, NOON.plus(Duration.ofMinutes(45)))).isFalse();
  }

  @Test
  void a_new_day_does_not_end_a_visit_and_counts_its_own() {
    visitors.record(SITE, LAN, MIDNIGHT.minus(Duration.ofMinutes(2)));
    assertThat(visitors.record(SITE, LAN, MIDNIGHT.plus(Duration.ofMinutes(1)))).isFalse();
    visitors.record(SITE, MINH, MIDNIGHT.plus(Duration.ofMinutes(2)));

    assertThat(counts(MIDNIGHT.plus(Duration.ofMinutes(2)))).isEqualTo(new VisitCounts(2, 1, 1002));
    assertThat(counts(MIDNIGHT.minusSeconds(1)).today()).isEqualTo(1);
  }

  @Test
  void sites_do_not_know_each_others_visitors() {
    var other = new SiteRef("an-binh-tay", Visits.HANOI, 0, List.of());
    visitors.record(SITE, LAN, NOON);

    assertThat(visitors.record(other, LAN, NOON)).isTrue();
    assertThat(counts(NOON)).isEqualTo(new VisitCounts(1, 1, 1001));
  }

  @Test
  void what_is_stored_is_short_lived_and_names_nobody() {
    visitors.record(SITE, LAN, MIDNIGHT.minus(Duration.ofMinutes(5)));
    visitors.record(SITE, LAN, MIDNIGHT.plus(Duration.ofMinutes(5)));

    var seen = new ArrayList<>(items(pk -> pk.matches("an-binh-dong#visitors#[0-7]")));
    seen.sort(Comparator.comparing(VisitorItem::seen));
    assertThat(seen).hasSize(2);
    assertThat(seen.get(0)).containsOnlyKeys("pk", "sk", "seen", "expires");
    assertThat(seen.get(0).get("sk")).asString().containsPattern("S=02106705#[A-Za-z0-9_-]{22}\\)");
    assertThat(seen.get(1)).containsOnlyKeys("pk", "sk", "seen", "expires", "was");
    assertThat(seen.get(1).get("expires")).asString().contains("N=3792075000");
    assertThat(items("an-binh-dong#day-keys"::equals))
        .hasSize(2)
        .first()
        .asString()
        .contains("S=2090-03-01", "expires=AttributeValue(N=3792157200)");
    assertThat(items(pk -> pk.startsWith("an-binh-dong#counter#")))
        .singleElement()
        .asString()
        .contains("S=counter", "total=", "d20900301=");
    assertThat(items(pk -> true).toString()).doesNotContain("203.0.113", "Firefox");
  }

  // DynamoDB Local forgets that a transaction costs double: its 2 write units are the service's 4.
  @Test
  void a_new_visit_costs_four_write_units_and_two_read_units() {
    visitors.record(SITE, MINH, NOON); // makes the day's key
    var meter = new CapacityMeter();
    var metered = visitors(TestClients.watched(DB, meter));
    metered.record(SITE, MINH, NOON); // remembers it
    meter.reset();

    assertThat(metered.record(SITE, LAN, NOON)).isTrue();

    assertThat(meter.writes()).isIn(2.0, 4.0);
    assertThat(meter.reads()).isLessThanOrEqualTo(2);
    assertThat(operations(meter)).containsExactly("BatchGetItem", "TransactWriteItems");
  }

  @Test
  void at_the_edge_of_a_period_a_visit_costs_no_more_to_write() {
    var meter = new CapacityMeter();
    var metered = visitors(TestClients.watched(DB, meter));
    var edge = Instant.parse("2090-03-01T05:29:30Z");
    metered.record(SITE, MINH, edge);
    meter.reset();

    assertThat(metered.record(SITE, LAN, edge)).isTrue();

    assertThat(meter.writes()).isIn(2.0, 4.0);
    assertThat(meter.reads()).isLessThanOrEqualTo(4);
    assertThat(operations(meter)).containsExactly("GetItem", "BatchGetItem", "TransactWriteItems");
  }

  @ParameterizedTest
  @ValueSource(longs = {60, 1500})
  void a_repeated_view_costs_one_write_unit(long secondsLater) {
    var meter = new CapacityMeter();
    var metered = visitors(TestClients.watched(DB, meter));
    metered.record(SITE, LAN, NOON);
    meter.reset();

    assertThat(metered.record(SITE, LAN, NOON.plusSeconds(secondsLater))).isFalse();

    assertThat(meter.writes()).isEqualTo(1);
    assertThat(meter.reads()).isLessThanOrEqualTo(2);
    assertThat(meter.requests()).isEqualTo(2);
  }

  @Test
  void a_visit_that_keeps_meeting_others_is_refused_and_not_counted() {
    var conflict = CancellationReason.builder().code("TransactionConflict").build();
    var pauses = new ArrayList<Integer>();
    var db = TestClients.watched(DB, failing(conflict));
    var busy =
        new VisitRecordStore(db, TABLE, new SecureRandom(), pauses::add, RequestLog.unheard());

    assertThatThrownBy(() -> busy.record(SITE, LAN, NOON))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.BUSY));

    assertThat(pauses).hasSize(12);
    assertThat(counts(NOON)).isEqualTo(new VisitCounts(0, 0, 1000));
  }

  @Test
  void a_visit_is_not_begun_again_when_a_function_might_not_live_to_tell() {
    var conflict = CancellationReason.builder().code("TransactionConflict").build();
    var clock = new AtomicLong();
    var pauses = new ArrayList<Integer>();
    var db = TestClients.watched(DB, failing(conflict));
    var slow =
        new VisitRecordStore(
            db,
            TABLE,
            new SecureRandom(),
            attempt -> {
              pauses.add(attempt);
              clock.addAndGet(Duration.ofSeconds(4).toNanos());
            },
            clock::get,
            RequestLog.unheard());

    assertThatThrownBy(() -> slow.record(SITE, LAN, NOON))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.BUSY));

    assertThat(pauses).hasSize(3);
  }

  @Test
  void a_transaction_that_cannot_ever_succeed_is_our_bug() {
    var invalid = CancellationReason.builder().code("ValidationError").build();
    var broken = visitors(TestClients.watched(DB, failing(invalid)));

    assertThatThrownBy(() -> broken.record(SITE, LAN, NOON))
        .isInstanceOf(TransactionCanceledException.class);
  }

  private static List<String> operations(CapacityMeter meter) {
    return meter.costs().stream().map(CapacityMeter.Cost::operation).toList();
  }

  private static ExecutionInterceptor failing(CancellationReason reason) {
    return new ExecutionInterceptor() {
      @Override
      public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest) {
          throw TransactionCanceledException.builder().cancellationReasons(reason).build();
        }
      }
    };
  }
}
