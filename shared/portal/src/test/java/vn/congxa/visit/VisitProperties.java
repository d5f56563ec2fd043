package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.HANOI;
import static vn.congxa.visit.Visits.begins;
import static vn.congxa.visit.Visits.counts;
import static vn.congxa.visit.Visits.visitors;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import vn.congxa.site.SiteRef;

class VisitProperties {
  private static final Instant EVENING = Instant.parse("2090-03-01T15:50:00Z");

  record Step(int visitor, long secondsLater) {}

  @Provide
  Arbitrary<Step> steps() {
    var gaps =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.longs().between(0, 600)),
            Tuple.of(3, Arbitraries.longs().between(1700, 1900)),
            Tuple.of(1, Arbitraries.of(0L, 299L, 300L, 1799L, 1800L, 3600L, 90_000L)));
    return Combinators.combine(Arbitraries.integers().between(0, 2), gaps).as(Step::new);
  }

  /** The rule in its plainest form: who was last seen when, and that was written down. */
  private static final class Model {
    private final Map<Integer, Instant> lastSeen = new HashMap<>();
    private final Map<LocalDate, Long> days = new HashMap<>();

    boolean see(int visitor, Instant at) {
      var last = lastSeen.get(visitor);
      if (last != null && Duration.between(last, at).compareTo(Visit.LAG) < 0) {
        return false;
      }
      lastSeen.put(visitor, at);
      var isVisit =
          last == null || Duration.between(last, at).compareTo(Duration.ofMinutes(30)) >= 0;
      if (isVisit) {
        days.merge(LocalDate.ofInstant(at, HANOI), 1L, Long::sum);
      }
      return isVisit;
    }

    VisitCounts counts(Instant at) {
      var since = at.getEpochSecond() / 15 * 15 - 300;
      var online = lastSeen.values().stream().filter(l -> l.getEpochSecond() >= since).count();
      return new VisitCounts(
          online,
          days.getOrDefault(LocalDate.ofInstant(at, HANOI), 0L),
          days.values().stream().mapToLong(Long::longValue).sum());
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void views_in_any_order_count_as_the_rule_says(
      @ForAll @Size(min = 1, max = 25) List<@From("steps") Step> steps) {
    var site = new SiteRef("site-" + UUID.randomUUID(), HANOI, 0, List.of());
    var visitors = visitors(DB.client());
    var model = new Model();
    var now = EVENING;
    for (var step : steps) {
      now = now.plusSeconds(step.secondsLater());
      var visitor = new Visitor("203.0.113." + step.visitor(), "Firefox");

      assertThat(begins(visitors.record(site, visitor, now)))
          .isEqualTo(model.see(step.visitor(), now));
      assertThat(counts(site, now)).isEqualTo(model.counts(now));
    }
  }
}
