package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.TABLE;
import static vn.congxa.visit.Visits.counts;
import static vn.congxa.visit.Visits.items;
import static vn.congxa.visit.Visits.sum;
import static vn.congxa.visit.Visits.visitors;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.TestClients;

class DayStoreIT {
  private static final Instant FIRST = Instant.parse("2090-03-01T05:10:00Z");
  private static final LocalDate THIRD_DAY = LocalDate.of(2090, 3, 3);

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @BeforeEach
  void twoDaysOfVisits() {
    DB.freshTables();
    visit(FIRST, 40);
    visit(FIRST.plus(Duration.ofDays(1)), 3);
  }

  @Test
  void the_first_visitor_of_a_day_archives_the_days_before_yesterday() {
    visit(FIRST.plus(Duration.ofDays(2)), 1);

    assertThat(items("an-binh-dong#days"::equals))
        .singleElement()
        .asString()
        .contains("S=2090-03-01", "visits=AttributeValue(N=40)");
    assertThat(sum(counters(), "d20900301")).isZero();
    assertThat(sum(counters(), "d20900302")).isEqualTo(3);
    assertThat(sum(counters(), "total")).isEqualTo(44);
    assertThat(counts(FIRST.plus(Duration.ofDays(2)))).isEqualTo(new VisitCounts(1, 1, 1044));
  }

  @Test
  void the_key_of_a_day_is_gone_when_the_day_after_the_next_begins() {
    assertThat(daysWithKeys()).containsExactly("2090-03-01", "2090-03-02");

    visit(FIRST.plus(Duration.ofDays(2)), 1);

    assertThat(daysWithKeys()).containsExactly("2090-03-02", "2090-03-03");
  }

  @Test
  void days_without_a_visitor_are_caught_up_with() {
    visit(FIRST.plus(Duration.ofDays(9)), 1);

    assertThat(items("an-binh-dong#days"::equals)).hasSize(2);
    assertThat(sum(items("an-binh-dong#days"::equals), "visits")).isEqualTo(43);
    assertThat(daysWithKeys()).containsExactly("2090-03-10");
  }

  @Test
  void a_day_begins_even_where_the_answer_to_its_key_got_lost() {
    var lost = new Visits.Lost(PutItemRequest.class);

    visitors(TestClients.watched(DB, lost))
        .record(SITE, Visits.LAN, FIRST.plus(Duration.ofDays(2)));

    assertThat(lost.isDone()).isTrue();
    assertThat(daysWithKeys()).containsExactly("2090-03-02", "2090-03-03");
  }

  @Test
  void two_that_archive_a_day_at_once_archive_it_once() {
    var meanwhile =
        new Visits.Meanwhile(
            TransactWriteItemsRequest.class, () -> days(DB.client()).began(SITE, THIRD_DAY));

    days(TestClients.watched(DB, meanwhile)).began(SITE, THIRD_DAY);
    days(DB.client()).began(SITE, THIRD_DAY);

    assertThat(meanwhile.isDone()).isTrue();
    assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(sum(items("an-binh-dong#days"::equals), "visits")).isEqualTo(40);
    assertThat(sum(counters(), "total")).isEqualTo(43);
  }

  @Test
  void a_visit_in_the_middle_of_archiving_is_kept() {
    var store = visitors(DB.client());
    store.record(SITE, new Visitor("203.0.113.200", "Early"), FIRST);
    var late = new Visitor("203.0.113.201", "Late");
    var meanwhile =
        new Visits.Meanwhile(
            TransactWriteItemsRequest.class, () -> store.record(SITE, late, FIRST.plusSeconds(60)));

    days(TestClients.watched(DB, meanwhile)).began(SITE, THIRD_DAY);
    days(DB.client()).began(SITE, THIRD_DAY);

    assertThat(sum(items("an-binh-dong#days"::equals), "visits")).isEqualTo(42);
    assertThat(sum(counters(), "d20900301")).isZero();
  }

  @Test
  void trouble_with_the_archive_is_not_the_visitors_but_the_operators() {
    var nowhere = new BatchStore(DB.client(), "no-such-table", attempt -> {});
    var broken = new DayStore(DB.client(), TABLE, nowhere, heard());

    assertThatCode(() -> broken.began(SITE, THIRD_DAY)).doesNotThrowAnyException();

    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("\"level\":\"WARN\"", "\"missing\":\"day\"", "ResourceNotFoundException");
  }

  private static void visit(Instant at, int visitors) {
    var store = visitors(DB.client());
    for (var i = 0; i < visitors; i++) {
      store.record(SITE, new Visitor("203.0.113." + i, "Firefox"), at);
    }
  }

  private static List<String> daysWithKeys() {
    return items("an-binh-dong#day-keys"::equals).stream()
        .filter(item -> item.containsKey("key"))
        .map(item -> Attributes.string(item, "sk"))
        .sorted()
        .toList();
  }

  private static List<Map<String, AttributeValue>> counters() {
    return items(pk -> pk.startsWith("an-binh-dong#counter#"));
  }

  private DayStore days(DynamoDbClient db) {
    return new DayStore(db, TABLE, new BatchStore(db, TABLE, attempt -> {}), heard());
  }

  private RequestLog heard() {
    return new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
  }
}
