package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.LAN;
import static vn.congxa.visit.Visits.MINH;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.TABLE;
import static vn.congxa.visit.Visits.counts;
import static vn.congxa.visit.Visits.visitors;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

/** What recording a visit costs, and what becomes of one that cannot be written. */
class VisitWritesIT extends VisitCase {
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
