package vn.congxa.folder;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congxa.aws.Tries.Pause;
import vn.congxa.newsroom.Deed;
import vn.congxa.newsroom.Signature;
import vn.congxa.newsroom.SiteChangeStore.Change;
import vn.congxa.newsroom.SiteRevision.Subject;
import vn.congxa.site.FormerSite;
import vn.congxa.site.FormerSite.Stage;
import vn.congxa.site.SavedSite;
import vn.congxa.site.Site;
import vn.congxa.site.SiteDirectory;
import vn.congxa.site.SiteOutcome;

/**
 * Puts one site in the place of another: takes over what it is to have of it, then leads all its
 * hosts over in one write, then takes over what was written until no function took the former one
 * for a site any more. Broken off anywhere, the same again goes on from there.
 */
public final class Merge {
  private static final int MOST_TRIES = 5;

  /**
   * What is to be done.
   *
   * @param takesArticles whether the articles come along
   * @param archive a path of the other site that all leads to which has no page there; null for the
   *     section made for what is taken over, or the front page
   */
  public record Wish(String from, String into, boolean takesArticles, @Nullable String archive) {}

  /**
   * What it comes to.
   *
   * @param name the former site's
   * @param articles that come along, with those that were withdrawn
   * @param readdressed those among them that get another address
   * @param ways from addresses of the former hosts
   * @param visits of the former site so far
   */
  public record Sum(
      String name, List<String> hosts, int articles, int readdressed, int ways, long visits) {}

  /** Told what was done. */
  public interface Told {
    Progress taking();

    void led(FormerSite gone);

    void waiting(Duration time);

    void merged(Sum sum);
  }

  private final PortalStores portal;
  private final SiteBelongingsStore belongings;
  private final Forgetting forgetting;

  /**
   * On this portal.
   *
   * @param pause as for {@link Removal}
   */
  public Merge(PortalStores portal, SiteBelongingsStore belongings, Pause pause) {
    this.portal = portal;
    this.belongings = belongings;
    this.forgetting = new Forgetting(portal.clock, pause);
  }

  /**
   * What merging would come to; nothing is written.
   *
   * @throws IllegalArgumentException it cannot be done, for this reason
   */
  public Sum planned(Wish wish) {
    return new MergeWork(portal, belongings, wish).sum();
  }

  /** Merges them. */
  public void run(Wish wish, Told told) {
    var work = new MergeWork(portal, belongings, wish);
    var gone = portal.sites.directoryNow().leaving(wish.from());
    if (gone.isEmpty()) {
      begin(work);
      work.take(told.taking());
      gone = Optional.of(lead(work));
    }
    told.led(gone.get());
    forgetting.of(gone.get(), told::waiting);
    if (gone.get().stage() == Stage.LEFT) {
      work = new MergeWork(portal, belongings, wish);
      work.take(told.taking());
      settle(gone.get());
    }
    told.merged(work.sum());
  }

  // What is taken over finds its section there.
  private void begin(MergeWork work) {
    for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
      var saved = saved(work.into.id());
      var next = saved.site().with(work.into.sections());
      if (next.equals(saved.site())
          || made(saved, next, UnaryOperator.identity()) instanceof SiteOutcome.Made) {
        return;
      }
    }
    throw new IllegalStateException("the site " + work.into.id() + " changes all the time");
  }

  private FormerSite lead(MergeWork work) {
    for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
      var visits = work.visits();
      var gone = FormerSite.of(work.from, work.into.id(), portal.clock.instant(), visits);
      var saved = saved(work.into.id());
      var next = work.heir(saved.site(), visits);
      if (made(saved, next, all -> all.with(gone)) instanceof SiteOutcome.Made) {
        return gone;
      }
    }
    throw new IllegalStateException("the site " + work.into.id() + " changes all the time");
  }

  // The rest of the visits, and that it is done, in one write: neither twice.
  private void settle(FormerSite gone) {
    var into = String.valueOf(gone.into());
    for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
      var from = portal.sites.findNow(gone.id()).map(Site::carriedOver).orElse(0L);
      var visits = Math.max(gone.visits(), from + belongings.visits(gone.id()));
      var done = gone.with(visits).at(Stage.MERGED);
      var rest = visits - gone.visits();
      if (rest == 0) {
        portal.sites.part(done);
        return;
      }
      var saved = saved(into);
      var next = MergeWork.with(saved.site(), saved.site().carriedOver() + rest);
      if (made(saved, next, all -> all.with(done)) instanceof SiteOutcome.Made) {
        return;
      }
    }
    throw new IllegalStateException("the site " + into + " changes all the time");
  }

  private SavedSite saved(String id) {
    return portal
        .sites
        .saved(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no site " + id));
  }

  private SiteOutcome made(SavedSite seen, Site next, UnaryOperator<SiteDirectory> others) {
    var now = portal.clock.instant();
    var month = YearMonth.from(now.atZone(next.zone())).toString();
    var signature = new Signature("-", "-", month);
    var change = new Change(seen, next, Subject.SITE, Deed.IMPORT, Importer.WHO, now, signature);
    return portal.siteChanges.make(change, new byte[0], List::of, others);
  }
}
