package vn.congxa.visit;

import static vn.congxa.visit.Visits.HANOI;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Views about a midnight, and what they come to by a model of its own: it knows when each visit
 * began, because between two visits of a visitor there is clearly more than the half hour, and
 * within one clearly less. It never looks at an item, and does not ask in which order views arrive.
 */
final class SimulatedDay {
  private static final Instant START = Instant.parse("2090-03-01T16:00:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2090-03-01T17:00:00Z");

  /** So long a view may be on its way. */
  static final Duration DELAY = Duration.ofSeconds(19);

  record View(Visitor visitor, Instant at) {}

  private final List<View> views = new ArrayList<>();
  private final Map<Visitor, Instant> lastSeen = new HashMap<>();
  private final Map<LocalDate, Long> days = new HashMap<>();
  private final Random random;
  private int visits;
  private int eitherDay;

  SimulatedDay(Random random, int visitors) {
    this.random = random;
    for (var i = 0; i < visitors; i++) {
      visitor(new Visitor("2001:db8:" + Integer.toHexString(i) + "::1", "Firefox"));
    }
    views.sort(Comparator.comparing(View::at));
  }

  private void visitor(Visitor visitor) {
    // A third of them about midnight, where a visitor has two items.
    var at =
        random.nextInt(3) == 0
            ? MIDNIGHT.minusSeconds(90).plusMillis(random.nextLong(180_000))
            : START.plusMillis(random.nextLong(Duration.ofHours(2).toMillis()));
    for (var visit = random.nextInt(3); visit >= 0; visit--) {
      at = visit(visitor, at).plus(Duration.ofMinutes(32)).plusMillis(random.nextLong(900_000));
    }
  }

  /** Until when it lasted. */
  private Instant visit(Visitor visitor, Instant begin) {
    visits++;
    var at = begin;
    var first = LocalDate.ofInstant(begin, HANOI);
    var tab = LocalDate.ofInstant(begin.plus(DELAY), HANOI);
    for (var view = 1 + random.nextInt(4); view > 0; view--) {
      views.add(new View(visitor, at));
      if (random.nextInt(3) == 0) { // a second tab, at once or in a moment
        views.add(new View(visitor, at.plusMillis(random.nextLong(DELAY.toMillis()))));
      }
      lastSeen.merge(visitor, at, (a, b) -> a.isAfter(b) ? a : b);
      var gap = random.nextInt(4) == 0 ? random.nextLong(1_600_000) : random.nextLong(120_000);
      at = at.plusMillis(gap);
    }
    if (first.equals(tab)) {
      days.merge(first, 1L, Long::sum);
    } else {
      eitherDay++; // the second tab may have been faster, and belongs to the next day
    }
    return at;
  }

  List<View> views() {
    return views;
  }

  Instant end() {
    return views.getLast().at().plus(DELAY);
  }

  int visits() {
    return visits;
  }

  /** At least so many on that day, and at most {@link #onEitherDay} more. */
  long on(LocalDate day) {
    return days.getOrDefault(day, 0L);
  }

  int onEitherDay() {
    return eitherDay;
  }

  /** Who had certainly left by then, and who certainly had not, of those whose views are over. */
  record Online(long atLeast, long atMost) {}

  Online online(Instant now) {
    var atLeast = 0;
    var atMost = 0;
    for (var visitor : lastSeen.keySet()) {
      var seen =
          views.stream()
              .filter(view -> view.visitor().equals(visitor) && !view.at().isAfter(now))
              .map(View::at)
              .max(Comparator.naturalOrder());
      if (seen.isPresent()) {
        var ago = Duration.between(seen.get(), now);
        atLeast += ago.compareTo(Visit.ONLINE.minus(Visit.LAG)) < 0 ? 1 : 0;
        atMost += ago.compareTo(Visit.ONLINE.plusSeconds(15)) <= 0 ? 1 : 0;
      }
    }
    return new Online(atLeast, atMost);
  }
}
