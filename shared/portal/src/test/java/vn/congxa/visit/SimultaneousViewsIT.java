package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.LAN;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.begins;
import static vn.congxa.visit.Visits.counts;
import static vn.congxa.visit.Visits.visitors;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import vn.congxa.testing.TestClients;

/** Two views of one visitor: the second one runs while the first is on its way. */
class SimultaneousViewsIT {
  private static final Instant MIDNIGHT = Instant.parse("2090-03-01T17:00:00Z");
  private static final Instant MIDDLE = Instant.parse("2090-03-01T05:10:00Z");
  private static final Duration MOMENT = Duration.ofSeconds(19);

  @BeforeEach
  void empty() {
    DB.freshTables();
  }

  static Stream<Arguments> midday() {
    return Stream.<Class<?>>of(GetItemRequest.class, UpdateItemRequest.class)
        .flatMap(step ->
            Stream.of(
                Arguments.of(step, MIDDLE, MIDDLE),
                Arguments.of(step, MIDDLE, MIDDLE.plus(MOMENT)),
                Arguments.of(step, MIDDLE.plus(MOMENT), MIDDLE)));
  }

  static Stream<Arguments> midnight() {
    var steps = List.<Class<?>>of(BatchGetItemRequest.class, TransactWriteItemsRequest.class);
    return steps.stream()
        .flatMap(step ->
            Stream.of(
                Arguments.of(step, MIDNIGHT.minusMillis(1), MIDNIGHT),
                Arguments.of(step, MIDNIGHT, MIDNIGHT.minusMillis(1)),
                Arguments.of(step, MIDNIGHT.minusSeconds(9), MIDNIGHT.plusSeconds(10)),
                Arguments.of(step, MIDNIGHT.plusSeconds(9), MIDNIGHT.minusSeconds(10)),
                Arguments.of(step, MIDNIGHT.minusSeconds(10), MIDNIGHT.minusSeconds(5)),
                Arguments.of(step, MIDNIGHT.plusSeconds(5), MIDNIGHT.plusSeconds(10))));
  }

  @ParameterizedTest
  @MethodSource({"midday", "midnight"})
  void are_one_visit_wherever_the_second_comes_in_between(
      Class<?> step, Instant first, Instant second) {
    var other = visitors(DB.client());
    var meanwhile = new Visits.Meanwhile(step, () -> other.record(SITE, LAN, second));

    visitors(TestClients.watched(DB, meanwhile)).record(SITE, LAN, first);

    assertThat(meanwhile.isDone()).isTrue();
    var last = first.isAfter(second) ? first : second;
    assertThat(counts(last).total()).isEqualTo(1001);
    assertThat(counts(last).online()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource({"midday", "midnight"})
  void go_on_with_one_visit_wherever_the_second_comes_in_between(
      Class<?> step, Instant first, Instant second) {
    visitors(DB.client()).record(SITE, LAN, first.minus(Duration.ofMinutes(20)));
    var other = visitors(DB.client());
    var meanwhile = new Visits.Meanwhile(step, () -> other.record(SITE, LAN, second));

    visitors(TestClients.watched(DB, meanwhile)).record(SITE, LAN, first);

    var last = first.isAfter(second) ? first : second;
    assertThat(counts(last).total()).isEqualTo(1001);
    assertThat(counts(last).online()).isEqualTo(1);
    assertThat(counts(last.plusSeconds(320)).online()).isZero();
  }

  @Test
  void are_one_visit_when_both_make_the_days_key() {
    var other = visitors(DB.client());
    var meanwhile =
        new Visits.Meanwhile(
            PutItemRequest.class, () -> other.record(SITE, LAN, MIDDLE.minusMillis(1)));

    var outcome = visitors(TestClients.watched(DB, meanwhile)).record(SITE, LAN, MIDDLE);

    assertThat(begins(outcome)).isFalse();
    assertThat(counts(MIDDLE)).isEqualTo(new VisitCounts(1, 1, 1001));
  }

  @Test
  void a_visit_whose_answer_got_lost_finds_itself() {
    for (var at : List.of(MIDDLE, MIDNIGHT, MIDNIGHT.minusMillis(1))) {
      DB.freshTables();
      var lost =
          new Visits.Lost(
              at.equals(MIDDLE) ? UpdateItemRequest.class : TransactWriteItemsRequest.class);

      var outcome = visitors(TestClients.watched(DB, lost)).record(SITE, LAN, at);

      assertThat(lost.isDone()).isTrue();
      assertThat(begins(outcome)).isTrue();
      assertThat(counts(at).total()).isEqualTo(1001);
    }
  }
}
