package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.LAN;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.counts;
import static vn.congxa.visit.Visits.visitors;

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
import vn.congxa.testing.TestClients;

/** Two first views of one visitor: the second one runs while the first is on its way. */
class SimultaneousViewsIT {
  private static final Instant START = Instant.parse("2090-03-01T05:00:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2090-03-01T17:00:00Z");
  private static final Instant MIDDLE = Instant.parse("2090-03-01T05:10:00Z");

  @BeforeEach
  void empty() {
    DB.freshTables();
  }

  static Stream<Arguments> interleavings() {
    var steps =
        List.<Class<?>>of(
            GetItemRequest.class, BatchGetItemRequest.class, TransactWriteItemsRequest.class);
    return steps.stream()
        .flatMap(step ->
            Stream.of(
                Arguments.of(step, START.minusMillis(1), START),
                Arguments.of(step, START, START.minusMillis(1)),
                Arguments.of(step, START.minusSeconds(30), START.plusSeconds(29)),
                Arguments.of(step, START.plusSeconds(29), START.minusSeconds(30)),
                Arguments.of(step, MIDNIGHT.minusMillis(1), MIDNIGHT),
                Arguments.of(step, MIDNIGHT, MIDNIGHT.minusMillis(1)),
                Arguments.of(step, START.minusSeconds(10), START.minusSeconds(5)),
                Arguments.of(step, MIDDLE, MIDDLE)));
  }

  @ParameterizedTest
  @MethodSource("interleavings")
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

  @Test
  void are_one_visit_when_both_make_the_days_key() {
    var other = visitors(DB.client());
    var meanwhile =
        new Visits.Meanwhile(PutItemRequest.class, () -> other.record(SITE, LAN, MIDDLE));

    var counted = visitors(TestClients.watched(DB, meanwhile)).record(SITE, LAN, MIDDLE);

    assertThat(counted).isFalse();
    assertThat(counts(MIDDLE)).isEqualTo(new VisitCounts(1, 1, 1001));
  }

  @Test
  void continue_a_visit_once_when_both_carry_it_over() {
    visitors(DB.client()).record(SITE, LAN, MIDDLE);
    var later = MIDDLE.plusSeconds(1500);
    var other = visitors(DB.client());
    var meanwhile =
        new Visits.Meanwhile(PutItemRequest.class, () -> other.record(SITE, LAN, later));

    var counted = visitors(TestClients.watched(DB, meanwhile)).record(SITE, LAN, later);

    assertThat(meanwhile.isDone()).isTrue();
    assertThat(counted).isFalse();
    assertThat(counts(later)).isEqualTo(new VisitCounts(1, 1, 1001));
  }
}
