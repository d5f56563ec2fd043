package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.LAN;
import static vn.congxa.visit.Visits.MINH;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.TABLE;
import static vn.congxa.visit.Visits.begins;
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
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

/** What recording a visit costs, and what becomes of one that cannot be written. */
class VisitWritesIT extends VisitCase {
  @Test
  void a_new_visit_costs_one_write_unit_and_half_a_read_unit() {
    var meter = new CapacityMeter();
    var metered = visitors(TestClients.watched(DB, meter));
    metered.record(SITE, MINH, NOON); // makes the day's key, and remembers it
    meter.reset();

    assertThat(begins(metered.record(SITE, LAN, NOON))).isTrue();

    assertThat(meter.writes()).isEqualTo(1);
    assertThat(meter.reads()).isEqualTo(0.5);
    assertThat(operations(meter)).containsExactly("GetItem", "UpdateItem");
  }

  @ParameterizedTest
  @CsvSource({"74, 0", "75, 1", "1500, 1"})
  void a_repeated_view_costs_half_a_read_unit_and_after_a_while_a_write_unit(
      long secondsLater, double writes) {
    var meter = new CapacityMeter();
    var metered = visitors(TestClients.watched(DB, meter));
    metered.record(SITE, LAN, NOON);
    meter.reset();

    assertThat(begins(metered.record(SITE, LAN, NOON.plusSeconds(secondsLater)))).isFalse();

    assertThat(meter.writes()).isEqualTo(writes);
    assertThat(meter.reads()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({"2090-03-01T17:00:00Z", "2090-03-01T16:59:59Z"})
  void in_a_days_first_and_last_minute_a_visit_is_a_transaction_of_two_items(Instant at) {
    var meter = new CapacityMeter();
    var metered = visitors(TestClients.watched(DB, meter));
    metered.record(SITE, MINH, at);
    meter.reset();

    assertThat(begins(metered.record(SITE, LAN, at))).isTrue();

    assertThat(meter.writes()).isLessThanOrEqualTo(4);
    assertThat(meter.reads()).isLessThanOrEqualTo(2);
    assertThat(operations(meter)).containsExactly("BatchGetItem", "TransactWriteItems");
  }

  @Test
  void a_view_that_keeps_meeting_others_is_refused_and_not_counted() {
    var pauses = new ArrayList<Duration>();
    var busy = store(losing(), new Tries(new SecureRandom(), pauses::add));

    assertThatThrownBy(() -> busy.record(SITE, LAN, NOON))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.BUSY));
    assertThat(pauses).hasSize(11); // the first loss is no reason to wait
    assertThat(counts(NOON)).isEqualTo(new VisitCounts(0, 0, 1000));
  }

  @Test
  void a_view_is_not_tried_again_when_a_function_might_not_live_to_tell() {
    var clock = new AtomicLong();
    var pauses = new ArrayList<Duration>();
    var tries =
        new Tries(
            new SecureRandom(),
            pause -> {
              pauses.add(pause);
              clock.addAndGet(Duration.ofSeconds(4).toNanos());
            },
            clock::get);

    assertThatThrownBy(() -> store(losing(), tries).record(SITE, LAN, NOON))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.BUSY));
    assertThat(pauses).hasSize(3);
  }

  @Test
  void what_a_read_that_lags_behind_told_does_not_hold_against_what_is_there() {
    visitors.record(SITE, LAN, NOON);

    var outcome =
        visitors(TestClients.watched(DB, lagging())).record(SITE, LAN, NOON.plusSeconds(5));

    assertThat(begins(outcome)).isFalse();
    assertThat(counts(NOON.plusSeconds(5))).isEqualTo(new VisitCounts(1, 1, 1001));
  }

  private static VisitRecordStore store(ExecutionInterceptor between, Tries tries) {
    var db = TestClients.watched(DB, between);
    return new VisitRecordStore(
        db, TABLE, Visits.KEYS, new SecureRandom(), tries, RequestLog.unheard());
  }

  private static List<String> operations(CapacityMeter meter) {
    return meter.operations();
  }

  /** Somebody else always writes first. */
  private static ExecutionInterceptor losing() {
    return new ExecutionInterceptor() {
      @Override
      public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof UpdateItemRequest) {
          throw ConditionalCheckFailedException.builder().build();
        }
      }
    };
  }

  /** Reads that need not be consistent find nothing yet. */
  private static ExecutionInterceptor lagging() {
    return new ExecutionInterceptor() {
      @Override
      public SdkResponse modifyResponse(
          Context.ModifyResponse context, ExecutionAttributes attributes) {
        return context.request() instanceof GetItemRequest request
                && Boolean.FALSE.equals(request.consistentRead())
                && request.key().toString().contains("#visitors#")
            ? GetItemResponse.builder().build()
            : context.response();
      }
    };
  }
}
