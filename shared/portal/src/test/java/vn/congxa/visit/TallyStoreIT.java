package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.TABLE;
import static vn.congxa.visit.Visits.counter;
import static vn.congxa.visit.Visits.items;
import static vn.congxa.visit.Visits.tallies;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

/** What a function that counts is told: again, in other pieces, from several shards. */
class TallyStoreIT {
  private static final Instant NOON = Instant.parse("2090-03-01T05:10:00Z");
  private static final LocalDate DAY = LocalDate.of(2090, 3, 1);
  private static final String A = "shardId-00000003792075000000-aaaaaaaa";
  private static final String B = "shardId-00000003792075000001-bbbbbbbb";

  private final List<VisitChange> ten = begun(1, 10);

  @BeforeEach
  void empty() {
    DB.freshTables();
  }

  @Test
  void what_is_told_again_is_not_counted_again() {
    count(A, ten);
    count(A, ten);

    assertThat(total()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 10})
  void nor_is_it_in_other_pieces(int size) {
    count(A, ten.subList(0, 4));

    for (var from = 0; from < 10; from += size) {
      count(A, ten.subList(from, Math.min(from + size, 10)));
    }

    assertThat(total()).isEqualTo(10);
  }

  @Test
  void shards_are_counted_each_for_itself_whichever_comes_first() {
    count(B, begun(100, 5));
    count(A, ten);
    count(B, begun(105, 5));
    count(A, ten);

    assertThat(total()).isEqualTo(20);
  }

  @Test
  void a_lost_answer_counts_once() {
    var lost = new Visits.Lost(UpdateItemRequest.class);

    tallies(TestClients.watched(DB, lost)).count(SITE.id(), A, ten, NOON);

    assertThat(lost.isDone()).isTrue();
    assertThat(total()).isEqualTo(10);
  }

  @Test
  void two_functions_that_are_given_the_same_at_once_count_it_once() {
    var meanwhile =
        new Visits.Meanwhile(UpdateItemRequest.class, () -> count(A, ten.subList(0, 6)));

    tallies(TestClients.watched(DB, meanwhile)).count(SITE.id(), A, ten, NOON);

    assertThat(total()).isEqualTo(10);
  }

  @Test
  void a_batch_is_one_write_unit_and_nothing_is_read() {
    count(A, begun(1, 1));
    var meter = new CapacityMeter();
    var tallies = tallies(TestClients.watched(DB, meter));

    tallies.count(SITE.id(), A, begun(2, 500), NOON); // a day that this function has not seen
    meter.reset();
    tallies.count(SITE.id(), A, begun(600, 400), NOON);

    assertThat(meter.operations()).containsExactly("UpdateItem");
    assertThat(meter.writes()).isEqualTo(1);
  }

  @Test
  void a_move_that_changes_no_number_is_not_written() {
    count(A, ten);
    var meter = new CapacityMeter();
    var moved = new VisitChange("11", SITE.id(), DAY, NOON.plusSeconds(2), NOON, false);

    tallies(TestClients.watched(DB, meter)).count(SITE.id(), A, List.of(moved), NOON);

    assertThat(meter.writes()).isZero();
  }

  @Test
  void the_counter_forgets_who_left_and_shards_that_are_over() {
    var tallies = tallies(DB.client());
    tallies.count(SITE.id(), A, ten, NOON);
    var later = NOON.plus(Duration.ofHours(50));
    for (var minute = 0; minute < 60; minute++) {
      var at = later.plus(Duration.ofMinutes(minute));
      tallies.count(SITE.id(), B, List.of(begun(100 + minute, at)), at);
    }

    assertThat(counter().keySet()).filteredOn(name -> name.startsWith("ck")).hasSize(1);
    assertThat(counter().keySet()).filteredOn(name -> name.startsWith("on")).hasSizeBetween(10, 12);
    assertThat(total()).isEqualTo(70);
  }

  @Test
  void what_is_told_hours_late_is_counted_and_makes_nobody_online() {
    tallies(DB.client()).count(SITE.id(), A, ten, NOON.plus(Duration.ofHours(3)));

    assertThat(total()).isEqualTo(10);
    assertThat(counter().keySet()).noneMatch(name -> name.startsWith("on"));
    assertThat(items("an-binh-dong#days"::equals)).isEmpty();
  }

  private static void count(String shard, List<VisitChange> changes) {
    tallies(DB.client()).count(SITE.id(), shard, changes, NOON);
  }

  private static List<VisitChange> begun(int from, int visits) {
    return IntStream.range(from, from + visits).mapToObj(number -> begun(number, NOON)).toList();
  }

  private static VisitChange begun(int number, Instant at) {
    return new VisitChange(
        String.valueOf(number), SITE.id(), LocalDate.ofInstant(at, SITE.zone()), at, null, true);
  }

  private static long total() {
    return new VisitCountStore(DB.client(), TABLE).counts(SITE, NOON).total() - 1000;
  }
}
