package vn.congxa.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.ArticleIds;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.ListName;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.WorkState;

/** A site's articles as they are kept: what readers have, then what the newsroom alone has. */
final class KeptArticles {
  private static final int PART = 500;
  private static final List<ListName> AT_WORK =
      List.of(ListName.DRAFT, ListName.SUBMITTED, ListName.RETURNED);

  private final List<ExportedArticle> articles = new ArrayList<>();
  private final List<ExportedArticle> underWay = new ArrayList<>();
  private int binned;

  /** All that there is now; what is in the bin is not among it. */
  static KeptArticles of(PortalStores portal, String site) {
    var kept = new KeptArticles();
    portal.standings.forEachArticle(
        site,
        standing -> {
          var article = standing.article();
          if (article != null) {
            kept.articles.add(
                new ExportedArticle(id(site, standing.id(), article), Arrival.of(article)));
          }
        });
    var seen = new TreeSet<String>();
    var working = new TreeSet<String>();
    list(portal, site, ListName.WITHDRAWN, state -> seen.add(state.id()));
    for (var list : AT_WORK) {
      list(
          portal,
          site,
          list,
          state -> {
            if (state.life().standing() == PublicState.PUBLISHED) {
              working.add(state.id());
            } else {
              seen.add(state.id());
            }
          });
    }
    list(portal, site, ListName.BINNED, _ -> kept.binned++);
    kept.add(portal, site, seen);
    kept.work(portal, site, working);
    return kept;
  }

  private static String id(String site, @Nullable String id, Article article) {
    var slugs = article.formerSlugs();
    return id == null
        ? ArticleIds.of(site, slugs.isEmpty() ? article.slug() : slugs.getFirst())
        : id;
  }

  private static void list(
      PortalStores portal, String site, ListName list, Consumer<ArticleState> each) {
    @Nullable String after = null;
    do {
      var part = portal.newsroom.list(site, list, PART, after);
      part.items().forEach(each);
      after = part.next();
    } while (after != null);
  }

  // An index may lag: what was published meanwhile is no draft.
  private void add(PortalStores portal, String site, Set<String> ids) {
    var drafts = new ArrayList<ExportedArticle>();
    for (var id : ids) {
      var opened = portal.newsroom.open(site, id);
      if (opened.isPresent()
          && opened.get().state().life().standing() != PublicState.PUBLISHED
          && !opened.get().state().life().binned()) {
        var article = new ExportedArticle(id, Arrival.of(opened.get()));
        (article.isPublic() ? articles : drafts).add(article);
      }
    }
    articles.addAll(drafts);
  }

  private void work(PortalStores portal, String site, Set<String> ids) {
    for (var id : ids) {
      portal
          .newsroom
          .open(site, id)
          .filter(opened -> opened.state().life().work() != WorkState.NONE)
          .ifPresent(opened -> underWay.add(new ExportedArticle(id, Arrival.ofWork(opened))));
    }
  }

  /** Those that readers have or had first. */
  List<ExportedArticle> articles() {
    return articles;
  }

  /** How many are in the bin. */
  int binned() {
    return binned;
  }

  /** The work on those that readers have, which is in none of {@link #articles}. */
  List<ExportedArticle> underWay() {
    return underWay;
  }
}
