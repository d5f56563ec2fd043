package vn.congxa.folder;

import java.util.ArrayList;
import java.util.List;
import vn.congxa.content.Found;

/** Stores a folder's articles, each as a whole with the ways to it from where it was. */
final class ImportedArticles {
  private final PortalStores portal;
  private final String site;
  private final boolean overwrite;
  private final Summary.Counter counter;

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

  private String taken(FolderArticle given) {
    return portal.articles.at(site, given.article().slug()) instanceof Found.Moved moved
        ? given.file() + " (this address leads to /bai-viet/" + moved.to() + ")"
        : given.file();
  }

  private Outcome store(FolderArticle given) {
    var slug = given.article().slug();
    var found = portal.articles.find(site, slug);
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
    return portal.articleChanges.saveImported(site, next, stored)
        ? Outcome.REPLACED
        : Outcome.CONFLICT;
  }

  private Outcome added(FolderArticle given) {
    var article = given.article();
    if (portal.articleChanges.saveImported(site, article, 0)) {
      return Outcome.ADDED;
    }
    return portal.articles.at(site, article.slug()) instanceof Found.Moved moved
            && !article.formerSlugs().contains(moved.to())
        ? Outcome.TAKEN
        : Outcome.CONFLICT;
  }
}
