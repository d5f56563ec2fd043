package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.TABLE;
import static vn.congxa.visit.Visits.counter;
import static vn.congxa.visit.Visits.counts;
import static vn.congxa.visit.Visits.items;
import static vn.congxa.visit.Visits.sum;
import static vn.congxa.visit.Visits.tallies;
import static vn.congxa.visit.Visits.visitors;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.TestClients;

class DayStoreIT {
  private static final Instant FIRST = Instant.parse("2090-03-01T05:10:00Z");
  private static final Instant THIRD = FIRST.plus(Duration.ofDays(2));
  private static final LocalDate THIRD_DAY = LocalDate.of(2090, 3, 3);

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @BeforeEach
  void twoDaysOfVisits() {
    DB.freshTables();
    visit(FIRST, 40);
    visit(FIRST.plus(Duration.ofDays(1)), 3);
  }

  @Test
  void the_first_visit_of_a_day_closes_the_days_before_yesterday() {
    visit(THIRD, 1);

    assertThat(items("an-binh-dong#days"::equals))
        .singleElement()
        .asString()
        .contains("S=2090-03-01", "visits=AttributeValue(N=40)");
    assertThat(counter()).doesNotContainKey("d20900301").containsKey("d20900302");
    assertThat(counts(THIRD)).isEqualTo(new VisitCounts(1, 1, 1044));
  }

  @Test
  void the_key_of_a_day_is_gone_when_the_day_after_the_next_begins() {
    assertThat(daysWithKeys()).containsExactly("2090-03-01", "2090-03-02");

    visit(THIRD, 1);

    assertThat(daysWithKeys()).containsExactly("2090-03-02", "2090-03-03");
  }

  @Test
  void at_night_the_key_of_a_day_that_ended_an_hour_ago_is_gone_though_nobody_comes() {
    var midnight = Instant.parse("2090-03-02T17:00:00Z");

    keys(DB.client()).forget(midnight.plus(Duration.ofMinutes(59)));
    assertThat(daysWithKeys()).containsExactly("2090-03-02");

    keys(DB.client()).forget(midnight.plus(Duration.ofMinutes(60)));
    assertThat(daysWithKeys()).isEmpty();
  }

  @Test
  void days_without_a_visitor_are_caught_up_with() {
    visit(FIRST.plus(Duration.ofDays(9)), 1);

    assertThat(items("an-binh-dong#days"::equals)).hasSize(2);
    assertThat(sum(items("an-binh-dong#days"::equals), "visits")).isEqualTo(43);
    assertThat(daysWithKeys()).containsExactly("2090-03-10");
  }

  @Test
  void two_that_close_a_day_at_once_close_it_once() {
    var counter = counter();
    var meanwhile =
        new Visits.Meanwhile(
            TransactWriteItemsRequest.class,
            () -> days(DB.client()).began(SITE.id(), THIRD_DAY, THIRD, counter));

    days(TestClients.watched(DB, meanwhile)).began(SITE.id(), THIRD_DAY, THIRD, counter);
    days(DB.client()).began(SITE.id(), THIRD_DAY, THIRD, counter);

    assertThat(meanwhile.isDone()).isTrue();
    assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(sum(items("an-binh-dong#days"::equals), "visits")).isEqualTo(40);
    assertThat(Attributes.count(counter(), "total")).isEqualTo(43);
  }

  @Test
  void an_answer_that_got_lost_closes_no_day_twice() {
    var lost = new Visits.Lost(TransactWriteItemsRequest.class);

    days(TestClients.watched(DB, lost)).began(SITE.id(), THIRD_DAY, THIRD, counter());

    assertThat(lost.isDone()).isTrue();
    assertThat(sum(items("an-binh-dong#days"::equals), "visits")).isEqualTo(40);
  }

  @Test
  void a_visit_that_is_counted_while_its_day_is_closed_or_after_it_is_kept() {
    var meanwhile = new Visits.Meanwhile(TransactWriteItemsRequest.class, () -> countLate(1));

    days(TestClients.watched(DB, meanwhile)).began(SITE.id(), THIRD_DAY, THIRD, counter());
    days(DB.client()).began(SITE.id(), THIRD_DAY, THIRD, counter());
    countLate(2);
    days(DB.client()).began(SITE.id(), THIRD_DAY, THIRD, counter());

    assertThat(meanwhile.isDone()).isTrue();
    assertThat(sum(items("an-binh-dong#days"::equals), "visits")).isEqualTo(42);
    assertThat(counter()).doesNotContainKey("d20900301");
  }

  @Test
  void a_clock_that_went_wrong_closes_no_day() {
    var nextYear = LocalDate.of(2091, 1, 1);

    days(DB.client()).began(SITE.id(), nextYear, THIRD, counter());

    assertThat(items("an-binh-dong#days"::equals)).isEmpty();
  }

  @Test
  void trouble_with_a_day_is_the_operators_and_keeps_no_visit_from_being_counted() {
    var broken = new DayStore(DB.client(), "no-such-table", keys(DB.client()), heard());

    assertThatCode(() -> broken.began(SITE.id(), THIRD_DAY, THIRD, counter()))
        .doesNotThrowAnyException();

    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("\"level\":\"WARN\"", "\"missing\":\"day\"", "ResourceNotFoundException");
  }

  /** So many visitors, and counted. */
  private static void visit(Instant at, int visitors) {
    var store = visitors(DB.client());
    for (var i = 0; i < visitors; i++) {
      store.record(SITE, new Visitor("203.0.113." + i, "Firefox"), at);
    }
    counts(at);
  }

  /** A visit of the first day, which the stream tells only now. */
  private static void countLate(int number) {
    var day = LocalDate.of(2090, 3, 1);
    var visit = new VisitChange("9" + number, SITE.id(), day, FIRST, null, true);
    tallies(DB.client()).count(SITE.id(), "shardId-1-late", List.of(visit), THIRD);
  }

  private static List<String> daysWithKeys() {
    return DB.client().scan(r -> r.tableName(Visits.KEYS)).items().stream()
        .filter(item -> Attributes.string(item, "pk").equals("an-binh-dong#day-keys"))
        .map(item -> Attributes.string(item, "sk"))
        .sorted()
        .toList();
  }

  private static DayKeyStore keys(DynamoDbClient db) {
    return new DayKeyStore(db, Visits.KEYS);
  }

  private DayStore days(DynamoDbClient db) {
    return new DayStore(db, TABLE, keys(db), heard());
  }

  private RequestLog heard() {
    return new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
  }
}
