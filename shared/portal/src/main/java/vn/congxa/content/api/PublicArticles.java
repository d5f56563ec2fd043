package vn.congxa.content.api;

import java.time.Instant;
import vn.congxa.content.Article;
import vn.congxa.content.ArticleStore;
import vn.congxa.content.Found;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.http.Refused;

/** What readers are told of an address: nothing of what is not, or no longer, for them. */
public final class PublicArticles {
  /** Ways lead to the end; one that leads to another way is rare, and a circle ends here. */
  private static final int LONGEST_WAY = 5;

  private final ArticleStore store;

  public PublicArticles(ArticleStore store) {
    this.store = store;
  }

  /**
   * The article at an address, or the way to where it is now; nothing where it is not public yet.
   * An address that it had before says no more than the present one does. One request, and one more
   * for each move.
   *
   * @throws Refused {@link ContentProblem#WITHDRAWN}
   */
  public Found at(String site, Slug slug, Instant now) {
    var here = slug;
    for (var moves = 0; moves <= LONGEST_WAY; moves++) {
      switch (store.at(site, here)) {
        case Found.Here(var article) -> {
          if (!isPublic(article, now)) {
            return new Found.Nowhere();
          }
          return moves == 0 ? new Found.Here(article) : new Found.Moved(here);
        }
        case Found.Moved(var to) -> here = to;
        case Found.Nowhere nowhere -> {
          return nowhere;
        }
      }
    }
    return new Found.Nowhere();
  }

  private static boolean isPublic(Article article, Instant now) {
    if (article.status() == Status.WITHDRAWN) {
      var reason = article.withdrawnBecause();
      throw new Refused(ContentProblem.WITHDRAWN, reason == null ? "" : reason);
    }
    return article.isPublic(now);
  }
}
