package vn.congxa.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The newest articles of a site or a section, made ready to be shown.
 *
 * @param cards newest first, appointed ones before them
 * @param whole whether there are no others
 */
public record ReadyList(List<Headline> cards, boolean whole) {
  /** So many that are out. */
  public static final int NEWEST = 120;

  /** So many of one section that are out. */
  public static final int NEWEST_OF_SECTION = 60;

  /** So many that are not out yet, the nearest. */
  public static final int APPOINTED = 60;

  public ReadyList {
    cards = List.copyOf(cards);
  }

  /** Those that are out now. */
  public List<Headline> due(Instant now) {
    return cards.stream().filter(card -> !card.publishedAt().isAfter(now)).toList();
  }

  /** The newest that are out, at most so many. */
  public List<Headline> newest(int most, Instant now) {
    return cards.stream().filter(card -> !card.publishedAt().isAfter(now)).limit(most).toList();
  }

  /**
   * A part of what is out now; empty where it goes on beyond these.
   *
   * @param after where the part before ended; null for the newest
   */
  public Optional<Page<Headline>> part(int limit, @Nullable Position after, Instant now) {
    var due = due(now);
    var from = after == null ? 0 : before(due, after, true);
    var to = Math.min(from + limit, due.size());
    if (to - from < limit && !whole) {
      return Optional.empty();
    }
    var part = due.subList(from, to);
    var ends = to == due.size() && whole;
    return Optional.of(new Page<>(part, ends || part.isEmpty() ? null : part.getLast().position()));
  }

  /** Where the part begins that ends right before this article; null where that is the newest. */
  public @Nullable Position previous(int limit, Position first, Instant now) {
    var due = due(now);
    var newer = before(due, first, false);
    return newer <= limit ? null : due.get(newer - limit - 1).position();
  }

  /** Whether a place in the list is among these. */
  public boolean reaches(Position position) {
    return whole || (!cards.isEmpty() && order(cards.getLast().position(), position) <= 0);
  }

  private static int before(List<Headline> due, Position position, boolean included) {
    var count = 0;
    for (var card : due) {
      var order = order(card.position(), position);
      count += order > 0 || (included && order == 0) ? 1 : 0;
    }
    return count;
  }

  private static int order(Position one, Position other) {
    return one.wire().compareTo(other.wire());
  }
}
