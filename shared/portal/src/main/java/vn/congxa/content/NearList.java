package vn.congxa.content;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The newest of every section by their titles, for what stands near an article: an article's
 * section is known only when it was read, and then nothing more is asked for.
 *
 * @param sections each newest first, appointed ones included
 */
public record NearList(Map<Slug, List<Headline>> sections) {
  public static final NearList NONE = new NearList(Map.of());

  /** Of all sections together, as far as each has its least. */
  private static final int MOST = 120;

  private static final int LEAST_OF_SECTION = 4;

  public NearList {
    sections = Map.copyOf(sections);
  }

  /** Of the lists of all sections. */
  public static NearList of(Map<Slug, ReadyList> lists) {
    var filled = lists.values().stream().filter(list -> !list.cards().isEmpty()).count();
    var each = Math.max(LEAST_OF_SECTION, MOST / Math.max(1, (int) filled));
    var near = new HashMap<Slug, List<Headline>>();
    lists.forEach((section, list) -> {
      if (!list.cards().isEmpty()) {
        near.put(
            section,
            list.cards().stream()
                .limit(Math.min(each, ReadyList.NEWEST_OF_SECTION))
                .map(NearList::titleAlone)
                .toList());
      }
    });
    return new NearList(near);
  }

  private static Headline titleAlone(Headline card) {
    return new Headline(
        card.slug(),
        card.section(),
        card.title(),
        "",
        "",
        "",
        card.publishedAt(),
        card.updatedAt(),
        null,
        card.slug());
  }

  /** Those of its section that came out after it, the nearest first. */
  public List<Headline> newer(Headline article, int most, Instant now) {
    return due(article, now)
        .filter(other -> order(other, article) > 0)
        .sorted(NearList::order)
        .limit(most)
        .toList();
  }

  /** Those of its section that came out before it, the nearest first. */
  public List<Headline> older(Headline article, int most, Instant now) {
    return due(article, now)
        .filter(other -> order(other, article) < 0)
        .sorted(((Comparator<Headline>) NearList::order).reversed())
        .limit(most)
        .toList();
  }

  /** The newest of a section, for an article that is older than all of these. */
  public List<Headline> newestOf(Slug section, int most, Instant now) {
    return sections.getOrDefault(section, List.of()).stream()
        .filter(other -> !other.publishedAt().isAfter(now))
        .limit(most)
        .toList();
  }

  /** Whether an article stands among those of its section, or before them. */
  public boolean reaches(Headline article) {
    var section = sections.getOrDefault(article.section(), List.of());
    return !section.isEmpty() && order(section.getLast(), article) <= 0;
  }

  /** Whether an article is one of these. */
  public boolean has(Slug slug) {
    return sections.values().stream()
        .flatMap(List::stream)
        .anyMatch(other -> other.slug().equals(slug));
  }

  private Stream<Headline> due(Headline article, Instant now) {
    return sections.getOrDefault(article.section(), List.of()).stream()
        .filter(other -> !other.publishedAt().isAfter(now))
        .filter(other -> !other.slug().equals(article.slug()));
  }

  private static int order(Headline one, Headline other) {
    return one.position().wire().compareTo(other.position().wire());
  }
}
