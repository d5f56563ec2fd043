package vn.congxa.folder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.congxa.content.Article;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.site.OwnAddress;

/** Stores a folder's articles, each as a whole with the ways to it from where it was. */
final class ImportedArticles {
  /** More than is stored within the second by which an index may lag. */
  private static final int LATELY = 500;

  private final PortalStores portal;
  private final String site;
  private final boolean overwrite;
  private final Summary.Counter counter;
  private final Deque<Place> stored = new ArrayDeque<>();

  ImportedArticles(PortalStores portal, String site, boolean overwrite, Summary.Counter counter) {
    this.portal = portal;
    this.site = site;
    this.overwrite = overwrite;
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

  private boolean saved(Article article, boolean isSaved) {
    if (isSaved) {
      stored.add(Place.ofArticle(article.slug()));
      article.formerSlugs().forEach(from -> stored.add(Place.ofArticle(from)));
      while (stored.size() > LATELY) {
        stored.remove();
      }
    }
    return isSaved;
  }

  private String taken(FolderArticle given) {
    return at(given.article()) instanceof Found.Moved(var to)
        ? given.file() + " (this address leads to " + to + ")"
        : given.file();
  }

  private Outcome store(FolderArticle given) {
    var slug = given.article().slug();
    var found = portal.addresses.article(site, slug);
    if (found.isEmpty()) {
      return added(given);
    }
    var stored = found.get();
    var isOlder = given.version() <= stored.version();
    if (isOlder && given.isStoredAs(stored)) {
      return Outcome.UNCHANGED;
    }
    if (!overwrite
        && !given.isMadeFrom(stored)
        && !portal.articleChanges.isAsImported(site, slug)) {
      return isOlder && given.saysTheSameAs(stored) ? Outcome.UNCHANGED : Outcome.CONFLICT;
    }
    var updatedAt = given.updatedAt();
    var next =
        given.version() > stored.version() && updatedAt != null
            ? given.as(given.version(), updatedAt)
            : given.as(stored.version() + 1, portal.clock.instant());
    return saved(next, portal.articleChanges.saveImported(site, next, stored))
        ? Outcome.REPLACED
        : Outcome.CONFLICT;
  }

  private Outcome added(FolderArticle given) {
    var article = given.article();
    if (saved(article, portal.articleChanges.saveImported(site, article, 0))) {
      return Outcome.ADDED;
    }
    return at(article) instanceof Found.Moved(var to) && !isOwn(article, to)
        ? Outcome.TAKEN
        : Outcome.CONFLICT;
  }

  private static boolean isOwn(Article article, String to) {
    return article.formerSlugs().stream().anyMatch(from -> OwnAddress.article(from).equals(to));
  }

  private Found at(Article article) {
    return portal.addresses.at(site, Place.ofArticle(article.slug()));
  }
}
