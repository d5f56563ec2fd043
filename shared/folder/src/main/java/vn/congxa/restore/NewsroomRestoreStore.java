package vn.congxa.restore;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.congxa.newsroom.ListName;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.restore.TwinStore.Side;

/**
 * The newsroom: articles at work and every version of them, the library, changes of the site. What
 * came since stays. What staff say of themselves stays as they say it now; who has what open, what
 * was told, uploads and preview tickets do not come back.
 */
final class NewsroomRestoreStore implements RestoringStore {
  private static final int PART = 500;

  private final TwinStore twins;
  private final Clock clock;
  private final Predicate<String> isKept;

  /**
   * Over these tables.
   *
   * @param isKept whether a file of the library is in the media store
   */
  NewsroomRestoreStore(TwinStore twins, Clock clock, Predicate<String> isKept) {
    this.twins = twins;
    this.clock = clock;
    this.isKept = isKept;
  }

  @Override
  public void restore(String site, PutBackStore to) {
    var then = articles(twins.copy(), site);
    var articles = new ArticleRestoreStore(twins, clock);
    then.keySet().forEach(id -> articles.restore(site, id, to));
    articles(twins.live(), site)
        .forEach((id, title) -> {
          if (!then.containsKey(id)) {
            to.stays(site + "#a#" + id + "  the article \"" + title + "\"");
          }
        });
    library(site, to);
    for (var pair : twins.pairs(site + "#site")) {
      if (pair.isNewer()) {
        to.stays(pair.live());
      } else {
        to.put(pair.copy(), pair.live());
      }
    }
    for (var pair : twins.pairs(site + "#staff")) {
      if (pair.live().isEmpty()) {
        to.put(pair.copy(), Map.of());
      } else if (!pair.isNewer()) {
        to.right();
      }
    }
  }

  /** By id, with their titles: every article is in one of the lists. */
  private static Map<String, String> articles(Side side, String site) {
    var store = new NewsroomStore(side.db(), side.table());
    var all = new TreeMap<String, String>();
    for (var list : ListName.values()) {
      @Nullable String after = null;
      do {
        var part = store.list(site, list, PART, after);
        part.items().forEach(state -> all.put(state.id(), state.title()));
        after = part.next();
      } while (after != null);
    }
    return all;
  }

  // f# is a file, h# as which file bytes are kept, a# which articles name one; u# an upload.
  private void library(String site, PutBackStore to) {
    for (var pair : twins.pairs(site + "#m")) {
      var isFile = pair.sk().startsWith("f#");
      if (pair.isNewer()) {
        if (isFile) {
          to.stays(pair.live());
        }
      } else if (isFile) {
        to.put(VersionsItem.over(pair.copy(), pair.live()), pair.live());
        var file = pair.sk().substring(2);
        if (pair.live().isEmpty() && !isKept.test(file)) {
          to.note("the library has " + file + " again, and the media store does not");
        }
      } else if (!pair.sk().startsWith("u#")) {
        to.put(pair.copy(), pair.live());
      }
    }
  }
}
