package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.visit.Visits.LAN;
import static vn.congxa.visit.Visits.MINH;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.begins;
import static vn.congxa.visit.Visits.counter;
import static vn.congxa.visit.Visits.counts;
import static vn.congxa.visit.Visits.items;
import static vn.congxa.visit.Visits.visitors;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.site.SiteRef;

class VisitRecordStoreIT extends VisitCase {
  private static final Instant MIDNIGHT = Instant.parse("2090-03-01T17:00:00Z");

  @Test
  void the_first_view_is_a_visit_and_the_next_ones_are_not() {
    assertThat(begins(visitors.record(SITE, LAN, NOON))).isTrue();
    assertThat(begins(visitors.record(SITE, LAN, NOON))).isFalse();
    assertThat(begins(visitors.record(SITE, LAN, NOON.plusSeconds(60)))).isFalse();
    assertThat(begins(visitors.record(SITE, MINH, NOON.plusSeconds(60)))).isTrue();

    assertThat(counts(NOON.plusSeconds(60))).isEqualTo(new VisitCounts(2, 2, 1002));
  }

  @Test
  void views_less_than_half_an_hour_apart_are_one_visit_however_long_it_lasts() {
    var at = NOON;
    visitors.record(SITE, LAN, at);
    for (var i = 0; i < 5; i++) {
      at = at.plus(Duration.ofMinutes(30)).minusMillis(1);
      assertThat(begins(visitors.record(SITE, LAN, at))).isFalse();
    }
    assertThat(begins(visitors.record(SITE, LAN, at.plus(Duration.ofMinutes(30))))).isTrue();
  }

  @Test
  void a_repeated_view_keeps_a_visit_going() {
    visitors.record(SITE, LAN, NOON);
    visitors.record(SITE, LAN, NOON.plus(Duration.ofMinutes(19)));

    assertThat(begins(visitors.record(SITE, LAN, NOON.plus(Duration.ofMinutes(45))))).isFalse();
  }

  @Test
  void a_view_that_comes_late_does_not_turn_the_time_back() {
    visitors.record(SITE, LAN, NOON.plus(Duration.ofMinutes(19)));
    visitors.record(SITE, LAN, NOON);

    assertThat(begins(visitors.record(SITE, LAN, NOON.plus(Duration.ofMinutes(45))))).isFalse();
  }

  @Test
  void a_new_day_does_not_end_a_visit_and_counts_its_own() {
    visitors.record(SITE, LAN, MIDNIGHT.minus(Duration.ofMinutes(2)));
    assertThat(begins(visitors.record(SITE, LAN, MIDNIGHT.plus(Duration.ofMinutes(1))))).isFalse();
    visitors.record(SITE, MINH, MIDNIGHT.plus(Duration.ofMinutes(2)));

    assertThat(counts(MIDNIGHT.plus(Duration.ofMinutes(2)))).isEqualTo(new VisitCounts(2, 1, 1002));
    assertThat(counts(MIDNIGHT.minusSeconds(1)).today()).isEqualTo(1);
  }

  @Test
  void sites_do_not_know_each_others_visitors() {
    var other = new SiteRef("an-binh-tay", Visits.HANOI, 0, List.of());
    visitors.record(SITE, LAN, NOON);

    assertThat(begins(visitors.record(other, LAN, NOON))).isTrue();
    assertThat(counts(NOON)).isEqualTo(new VisitCounts(1, 1, 1001));
  }

  @Test
  void a_view_soon_after_another_is_not_written_down_so_a_visit_may_end_that_much_earlier() {
    visitors.record(SITE, LAN, NOON);
    visitors.record(SITE, LAN, NOON.plus(Visit.LAG).minusMillis(1));

    assertThat(begins(visitors.record(SITE, LAN, NOON.plus(Duration.ofMinutes(30))))).isTrue();
  }

  @Test
  void a_visit_that_began_anew_on_the_same_day_is_told_by_one_item() {
    visitors.record(SITE, LAN, NOON);
    visitors.record(SITE, LAN, NOON.plus(Duration.ofMinutes(40)));

    assertThat(items(pk -> pk.startsWith("an-binh-dong#visitors#"))).hasSize(1);
    assertThat(counts(NOON.plus(Duration.ofMinutes(40)))).isEqualTo(new VisitCounts(1, 2, 1002));
  }

  @Test
  void what_is_stored_is_short_lived_and_names_nobody() {
    visitors.record(SITE, LAN, MIDNIGHT.minus(Duration.ofMinutes(5)));
    visitors.record(SITE, LAN, MIDNIGHT.plus(Duration.ofMinutes(5)));
    counts(MIDNIGHT.plus(Duration.ofMinutes(5)));

    var seen = new ArrayList<>(items(pk -> pk.matches("an-binh-dong#visitors#[0-7]")));
    seen.sort(Comparator.comparing(item -> VisitorItem.read(item).seen()));
    assertThat(seen).hasSize(2);
    assertThat(seen.get(0)).containsOnlyKeys("pk", "sk", "seen", "begun", "expires");
    assertThat(seen.get(0).get("sk")).asString().containsPattern("S=20900301#[A-Za-z0-9_-]{22}\\)");
    assertThat(seen.get(1)).containsOnlyKeys("pk", "sk", "seen", "begun", "was", "expires");
    assertThat(seen.get(1).get("sk")).asString().contains("S=20900302#");
    assertThat(seen.get(1).get("expires")).asString().contains("N=3792074700");
    assertThat(Visits.DB.client().scan(r -> r.tableName(Visits.KEYS)).items())
        .hasSize(2)
        .extracting(Object::toString)
        .anyMatch(key ->
            key.contains("S=2090-03-01") && key.contains("expires=AttributeValue(N=3792157200)"));
    assertThat(counter())
        .containsOnlyKeys(
            "pk",
            "sk",
            "total",
            "d20900301",
            "on252804740",
            "upTo",
            "ck00000003792075000000-0a1b2c3d");
    assertThat(items(pk -> true).toString()).doesNotContain("203.0.113", "Firefox");
  }
}
