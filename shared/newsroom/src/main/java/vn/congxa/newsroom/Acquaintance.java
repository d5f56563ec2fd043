package vn.congxa.newsroom;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.ArticleIds;
import vn.congxa.content.Slug;
import vn.congxa.content.StandingStore;
import vn.congxa.content.StandingStore.Standing;

/**
 * Finds out which article it is that a folder brings: the one that it names; the one at its
 * address, or that moved from a former one; the one of which its first address makes the name.
 */
final class Acquaintance {
  private final NewsroomStore newsroom;
  private final StandingStore standings;
  private final String site;

  Acquaintance(NewsroomStore newsroom, StandingStore standings, String site) {
    this.newsroom = newsroom;
    this.standings = standings;
    this.site = site;
  }

  Known with(@Nullable String named, Arrival given) {
    var slugs = new LinkedHashSet<Slug>();
    if (given.slug() != null) {
      slugs.add(given.slug());
    }
    slugs.addAll(given.formerSlugs().reversed());
    var there = standings.at(site, slugs);
    var own = slugs.stream().map(there::get).filter(Acquaintance::isOne).findFirst().orElse(null);
    var id = named;
    Optional<Opened> opened;
    if (id == null && own != null) {
      id = own.id();
    }
    if (id == null) {
      id = ArticleIds.of(site, first(given));
      opened = newsroom.open(site, id);
      while (opened.isPresent() && isElsewhere(opened.get().state(), slugs)) {
        id = ArticleIds.named(site + "/" + id);
        opened = newsroom.open(site, id);
      }
    } else {
      opened = newsroom.open(site, id);
    }
    var atSlug = given.slug() == null ? null : there.get(given.slug());
    return new Known(id, opened.orElse(null), standing(id, opened, own, there), atSlug);
  }

  private static boolean isOne(@Nullable Standing standing) {
    return standing != null && !standing.isWay();
  }

  private static Slug first(Arrival given) {
    var slugs = given.formerSlugs();
    if (!slugs.isEmpty()) {
      return slugs.getFirst();
    }
    if (given.slug() == null) {
      throw new IllegalArgumentException("an article with neither a name nor an address");
    }
    return given.slug();
  }

  // Another article began at this address, and left it.
  private static boolean isElsewhere(ArticleState state, Set<Slug> slugs) {
    return state.life().standing() != PublicState.NEVER && !slugs.contains(state.slug());
  }

  private @Nullable Standing standing(
      String id, Optional<Opened> opened, @Nullable Standing own, Map<Slug, Standing> there) {
    var known =
        opened
            .map(Opened::state)
            .filter(state -> state.life().standing() != PublicState.NEVER)
            .map(ArticleState::slug);
    var at =
        known.flatMap(slug ->
            Optional.ofNullable(there.get(slug))
                .or(() -> Optional.ofNullable(standings.at(site, List.of(slug)).get(slug))));
    return Stream.concat(at.stream(), Stream.ofNullable(own))
        .filter(Acquaintance::isOne)
        .filter(one -> one.id() == null || one.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
