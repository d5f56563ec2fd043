package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.LAN;
import static vn.congxa.visit.Visits.MINH;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.TABLE;
import static vn.congxa.visit.Visits.counts;
import static vn.congxa.visit.Visits.items;
import static vn.congxa.visit.Visits.visitors;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

class VisitCountStoreIT {
  private static final Instant NOON = Instant.parse("2090-03-01T05:10:00Z");
  private static final Instant START = Instant.parse("2090-03-01T05:30:00Z");

  @BeforeEach
  void empty() {
    DB.freshTables();
  }

  @Test
  void a_site_that_nobody_visited_shows_what_was_carried_over() {
    assertThat(counts(NOON)).isEqualTo(new VisitCounts(0, 0, 1000));
  }

  @Test
  void a_visitor_is_online_for_five_minutes() {
    visitors(DB.client()).record(SITE, LAN, NOON);

    assertThat(counts(NOON.plus(Duration.ofMinutes(5)).minusMillis(1)).online()).isEqualTo(1);
    assertThat(counts(NOON.plus(Duration.ofMinutes(5))).online()).isZero();
  }

  @Test
  void visitors_of_the_last_period_are_online_too_and_nobody_is_twice() {
    var visitors = visitors(DB.client());
    visitors.record(SITE, LAN, START.minusSeconds(90));
    visitors.record(SITE, MINH, START.minusSeconds(90));
    visitors.record(SITE, LAN, START.plusSeconds(90));

    assertThat(counts(START.plusSeconds(90)).online()).isEqualTo(2);
    assertThat(counts(START.plusSeconds(210)).online()).isEqualTo(1);
  }

  @Test
  void more_visitors_than_one_answer_holds_are_all_online() {
    for (var i = 0; i < 4; i++) {
      var view = new View(NOON, HalfHour.at(NOON), "visitor-" + i, "", null);
      var item = new HashMap<>(VisitorItem.write(SITE.id(), view, false));
      item.put("padding", Attributes.string("x".repeat(380_000))); // an answer holds a megabyte
      DB.client().putItem(r -> r.tableName(TABLE).item(item));
    }

    assertThat(counts(NOON).online()).isEqualTo(4);
  }

  @Test
  void counts_are_two_requests_and_few_read_units() {
    for (var i = 0; i < 200; i++) {
      visitors(DB.client()).record(SITE, new Visitor("203.0.113." + i, "Firefox"), NOON);
    }
    var meter = new CapacityMeter();
    var visits = new VisitCountStore(TestClients.watched(DB, meter), TABLE);

    assertThat(visits.counts(SITE, NOON)).isEqualTo(new VisitCounts(200, 200, 1200));

    assertThat(meter.requests()).isEqualTo(2);
    assertThat(meter.reads()).isLessThanOrEqualTo(12); // 16 counters and 200 visitors;
  }

  @Test
  void a_sites_visitors_lie_in_many_partitions_so_that_no_one_of_them_limits_the_site() {
    for (var i = 0; i < 200; i++) {
      visitors(DB.client()).record(SITE, new Visitor("203.0.113." + i, "Firefox"), NOON);
    }

    var partitions =
        items(pk -> pk.startsWith("an-binh-dong#visitors#")).stream()
            .collect(Collectors.groupingBy(item -> item.get("pk"), Collectors.counting()));

    assertThat(partitions).hasSize(8);
    assertThat(partitions.values()).allMatch(visitors -> visitors < 60); // 25 on average
  }

  @Test
  void a_crowd_is_counted_once_in_five_seconds_and_not_for_each_view() {
    for (var i = 0; i < VisitCountStore.CROWD; i++) {
      var view = new View(NOON, HalfHour.at(NOON), "visitor-" + i, "", null);
      var item = VisitorItem.write(SITE.id(), view, false);
      DB.client().putItem(r -> r.tableName(TABLE).item(item));
    }
    var meter = new CapacityMeter();
    var nanoTime = new AtomicLong();
    var visits = new VisitCountStore(TestClients.watched(DB, meter), TABLE, nanoTime::get);

    assertThat(visits.counts(SITE, NOON).online()).isEqualTo(VisitCountStore.CROWD);
    assertThat(visits.counts(SITE, NOON).online()).isEqualTo(VisitCountStore.CROWD);
    assertThat(meter.requests()).isEqualTo(3);

    nanoTime.addAndGet(Duration.ofSeconds(5).toNanos());
    assertThat(visits.counts(SITE, NOON.plus(Duration.ofMinutes(6))).online()).isZero();
    assertThat(meter.requests()).isEqualTo(5);
  }
}
