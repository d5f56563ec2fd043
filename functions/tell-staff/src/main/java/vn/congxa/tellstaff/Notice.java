package vn.congxa.tellstaff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.Revision;
import vn.congxa.site.Site;

/**
 * Something that was done with an article and that somebody waits for.
 *
 * @param revision what was done
 * @param state where the article stands by now
 */
record Notice(Site site, Occasion occasion, Revision revision, ArticleState state) {
  /** The same whenever it is told. */
  String id() {
    return revision.article() + "#" + revision.version();
  }

  /** When readers have it from, where it is published; null else. */
  @Nullable Instant publishedAt() {
    return occasion == Occasion.SCHEDULED || occasion == Occasion.PUBLISHED
        ? state.life().publishedAt()
        : null;
  }
}
