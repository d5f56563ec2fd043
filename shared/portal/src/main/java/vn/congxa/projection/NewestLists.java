package vn.congxa.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.content.ListStore;
import vn.congxa.content.Page;
import vn.congxa.content.ReadyList;
import vn.congxa.content.Slug;

/**
 * The newest of a site and of its sections, by its index and what changed lately. More is read than
 * is kept, for some may turn out to be listed no more: first a few, at last as many as changed.
 */
record NewestLists(ListStore lists, String site, Overlay overlay, Instant now) {
  private static final int FEW = 30;

  /**
   * The newest that are out, and the nearest that are appointed.
   *
   * @param section null for all
   * @param most so many that are out
   */
  ReadyList of(@Nullable Slug section, int most) {
    var changed = overlay.changed().size();
    for (var more = Math.min(changed, FEW); more < changed; more = Math.min(changed, 4 * more)) {
      var list = list(section, most, more);
      if (list.isPresent()) {
        return list.get();
      }
    }
    return list(section, most, changed).orElseThrow();
  }

  /** Empty where as many as that are no more listed. */
  private Optional<ReadyList> list(@Nullable Slug section, int most, int more) {
    var due = lists.newest(site, section, most + more, null, now);
    var appointed = lists.appointed(site, section, ReadyList.APPOINTED + more, now);
    var isAll = due.next() == null && appointed.size() < ReadyList.APPOINTED + more;
    var cards =
        overlay.over(
            Stream.concat(due.items().stream(), appointed.stream()).toList(),
            in(section).and(between(due, appointed, more)));
    var ahead = cards.stream().filter(card -> card.publishedAt().isAfter(now)).toList();
    var nearest = ahead.subList(Math.max(0, ahead.size() - ReadyList.APPOINTED), ahead.size());
    var out = cards.subList(ahead.size(), Math.min(ahead.size() + most, cards.size()));
    var whole = isAll && nearest.size() + out.size() == cards.size();
    var isEnough =
        (due.next() == null || out.size() == most)
            && (appointed.size() < ReadyList.APPOINTED + more
                || nearest.size() == ReadyList.APPOINTED);
    return isEnough || more >= overlay.changed().size()
        ? Optional.of(new ReadyList(Stream.concat(nearest.stream(), out.stream()).toList(), whole))
        : Optional.empty();
  }

  // Beyond where the index was read, nobody knows what lies between.
  private static Predicate<Headline> between(
      Page<Headline> due, List<Headline> appointed, int more) {
    var last = due.next();
    var isCut = appointed.size() == ReadyList.APPOINTED + more;
    return card ->
        (last == null || card.position().wire().compareTo(last.wire()) >= 0)
            && (!isCut || !card.publishedAt().isAfter(appointed.getLast().publishedAt()));
  }

  private static Predicate<Headline> in(@Nullable Slug section) {
    return card -> section == null || card.section().equals(section);
  }
}
