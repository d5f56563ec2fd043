package vn.congxa.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.congxa.content.Headline;
import vn.congxa.content.Place;

/**
 * What an index answered, put right by what the table says of the addresses that changed lately: an
 * index may lag behind.
 *
 * @param changed lately
 * @param listed those of them that lists may show, as the table has them
 */
record Overlay(Set<Place> changed, Map<Place, Headline> listed) {
  private static final Comparator<Headline> NEWEST_FIRST =
      Comparator.comparing((Headline card) -> card.position().wire()).reversed();

  /**
   * The whole truth.
   *
   * @param belongs which articles the index was asked for
   * @return newest first
   */
  List<Headline> over(Collection<Headline> indexed, Predicate<Headline> belongs) {
    var cards = new ArrayList<Headline>();
    indexed.stream()
        .filter(card -> !changed.contains(Place.ofArticle(card.slug())))
        .forEach(cards::add);
    listed.values().stream().filter(belongs).forEach(cards::add);
    cards.sort(NEWEST_FIRST);
    return List.copyOf(cards);
  }
}
