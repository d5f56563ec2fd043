package vn.congxa.newsroom;

import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.StandingStore.Standing;
import vn.congxa.site.OwnAddress;

/**
 * What there is of an article before a folder brings it.
 *
 * @param id by which it is or will be known
 * @param opened null where the newsroom has nothing of it
 * @param standing what readers have of it, wherever; null for nothing
 * @param there what stands at the address that the folder gives it; null for nothing
 */
public record Known(
    String id, @Nullable Opened opened, @Nullable Standing standing, @Nullable Standing there) {

  public boolean isNew() {
    return opened == null && standing == null;
  }

  /** Of what is stored; 0 for nothing. */
  public long version() {
    return Math.max(
        opened == null ? 0 : opened.state().version(),
        standing == null ? 0 : standing.stood().version());
  }

  /** Whether nobody changed it since a folder brought it. */
  public boolean isAsImported() {
    return opened != null && opened.state().imported() == opened.state().version();
  }

  /** As a folder would hold it; null where there is nothing. */
  public @Nullable Arrival stored() {
    var article = article();
    if (article != null) {
      return Arrival.of(article);
    }
    return opened == null ? null : Arrival.of(opened);
  }

  @Nullable Article article() {
    return standing == null ? null : standing.article();
  }

  /** Whether something else is at that address, or leads on from there. */
  public boolean isTaken() {
    if (there == null) {
      return false;
    }
    var to = there.movedTo();
    if (to == null) {
      return standing == null || !there.slug().equals(standing.slug());
    }
    return standing == null || !to.equals(OwnAddress.article(standing.slug()));
  }
}
