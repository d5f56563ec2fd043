package vn.congxa.folder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Place;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.Known;
import vn.congxa.newsroom.PublicState;
import vn.congxa.site.Site;

/** Stores a folder's articles, each as a whole with the ways to it from where it was. */
final class ImportedArticles {
  /** More than is stored within the second by which an index may lag. */
  private static final int LATELY = 500;

  private final PortalStores portal;
  private final Site site;
  private final boolean overwrite;
  private final boolean dry;
  private final Summary.Counter counter;
  private final Deque<Place> stored = new ArrayDeque<>();

  ImportedArticles(PortalStores portal, Site site, boolean overwrite, Summary.Counter counter) {
    this(portal, site, overwrite, false, counter);
  }

  /**
   * Into this site.
   *
   * @param overwrite whether what was edited since gives way
   * @param dry whether it is only told what storing would come to
   */
  ImportedArticles(
      PortalStores portal, Site site, boolean overwrite, boolean dry, Summary.Counter counter) {
    this.portal = portal;
    this.site = site;
    this.overwrite = overwrite;
    this.dry = dry;
    this.counter = counter;
  }

  void store(List<FolderArticle> articles) {
    var waiting = new ArrayList<FolderArticle>();
    for (var article : articles) {
      var outcome = store(article);
      if (outcome == Outcome.TAKEN) {
        waiting.add(article); // until the others have left their former addresses
      } else {
        counter.done(article.file(), outcome);
      }
    }
    for (var article : waiting) {
      var outcome = store(article);
      counter.done(outcome == Outcome.TAKEN ? taken(article) : article.file(), outcome);
    }
  }

  /** Where something was stored last, for which lists may not be believed yet. */
  List<Place> lately() {
    return List.copyOf(stored);
  }

  private Outcome store(FolderArticle given) {
    var known = known(given);
    if (isPublic(given) && known.isTaken()) {
      return Outcome.TAKEN;
    }
    var stored = known.stored();
    if (stored == null) {
      return known.isNew() ? brought(known, first(given), Outcome.ADDED) : afterAll(given, known);
    }
    var isOlder = given.version() <= known.version();
    if (isOlder && given.isStoredAs(stored)) {
      return unchanged(known, true);
    }
    if (!overwrite && !given.isMadeFrom(stored, known.version()) && !known.isAsImported()) {
      return isOlder && given.saysTheSameAs(stored) ? unchanged(known, false) : Outcome.CONFLICT;
    }
    var next = next(given, known);
    return brought(known, next, isMove(known, next) ? Outcome.ADDED : Outcome.REPLACED);
  }

  // Readers were told that it is gone, and nobody knows what it was.
  private Outcome afterAll(FolderArticle given, Known known) {
    return overwrite || given.arrival().standing() == PublicState.WITHDRAWN
        ? brought(known, next(given, known), Outcome.REPLACED)
        : Outcome.CONFLICT;
  }

  private Arrival next(FolderArticle given, Known known) {
    var updatedAt = given.updatedAt();
    return given.version() > known.version() && updatedAt != null
        ? given.arrival().as(given.version(), updatedAt)
        : given.arrival().as(known.version() + 1, portal.clock.instant());
  }

  // Under another name nothing of it was there.
  private static boolean isMove(Known known, Arrival next) {
    var stored = known.stored();
    return stored != null && !Objects.equals(stored.slug(), next.slug());
  }

  private Arrival first(FolderArticle given) {
    var arrival = given.arrival();
    return isPublic(given) || given.updatedAt() != null
        ? arrival
        : arrival.as(arrival.version(), portal.clock.instant());
  }

  private Outcome brought(Known known, Arrival arrival, Outcome outcome) {
    if (dry) {
      return outcome;
    }
    var now = portal.clock.instant();
    if (!portal.arrivals.bring(site.id(), known, arrival, now, site.zone())) {
      return Outcome.CONFLICT;
    }
    touched(known.stored());
    touched(arrival);
    return outcome;
  }

  // What readers have is as the folder says; the newsroom may not know it yet.
  private Outcome unchanged(Known known, boolean isAsImported) {
    if (known.opened() == null && !dry) {
      var now = portal.clock.instant();
      return portal.arrivals.adopt(site.id(), known, isAsImported, now, site.zone())
          ? Outcome.UNCHANGED
          : Outcome.CONFLICT;
    }
    return Outcome.UNCHANGED;
  }

  private void touched(@Nullable Arrival arrival) {
    if (arrival == null) {
      return;
    }
    if (arrival.slug() != null) {
      stored.add(Place.ofArticle(arrival.slug()));
    }
    arrival.formerSlugs().forEach(from -> stored.add(Place.ofArticle(from)));
    while (stored.size() > LATELY) {
      stored.remove();
    }
  }

  private String taken(FolderArticle given) {
    var there = known(given).there();
    var to = there == null ? null : there.movedTo();
    return to == null ? given.file() : given.file() + " (this address leads to " + to + ")";
  }

  private Known known(FolderArticle given) {
    return portal.arrivals.known(site.id(), given.id(), given.arrival());
  }

  private static boolean isPublic(FolderArticle given) {
    return given.arrival().standing() != PublicState.NEVER;
  }
}
