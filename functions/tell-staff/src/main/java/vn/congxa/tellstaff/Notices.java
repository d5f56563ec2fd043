package vn.congxa.tellstaff;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congxa.lambda.ChangedKey;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.Revision;
import vn.congxa.site.SiteStore;

/** Reads what a change of the newsroom's table is about. */
final class Notices {
  private static final Pattern ARTICLE = Pattern.compile("([a-z0-9-]+)#a#([0-9a-f-]{36})");

  /** A version of the state alone: what is saved makes none. */
  private static final Pattern DEED = Pattern.compile("s#([0-9]{10})");

  /** A stream holds a day: what is older was put back from a copy. */
  private static final Duration LATEST = Duration.ofDays(2);

  private final NewsroomStore newsroom;
  private final SiteStore sites;
  private final Clock clock;

  static Notices of(Wiring wiring) {
    return new Notices(
        new NewsroomStore(wiring.db(), wiring.table("NEWSROOM_TABLE")),
        new SiteStore(wiring.db(), wiring.table("CONTENT_TABLE")),
        wiring.clock());
  }

  private Notices(NewsroomStore newsroom, SiteStore sites, Clock clock) {
    this.newsroom = newsroom;
    this.sites = sites;
    this.clock = clock;
  }

  /** Empty where nobody waits for it, or it is there no more. Three requests. */
  Optional<Notice> of(ChangedKey change) {
    var article = ARTICLE.matcher(change.pk());
    var deed = DEED.matcher(change.sk());
    return article.matches() && deed.matches()
        ? of(article.group(1), article.group(2), Long.parseLong(deed.group(1)))
        : Optional.empty();
  }

  private Optional<Notice> of(String siteId, String id, long version) {
    var site = sites.find(siteId);
    var revision = newsroom.revision(siteId, id, version);
    var state = newsroom.state(siteId, id);
    if (site.isEmpty() || revision.isEmpty() || state.isEmpty() || isPast(revision.get())) {
      return Optional.empty();
    }
    return Occasion.of(revision.get(), state.get())
        .map(occasion -> new Notice(site.get(), occasion, revision.get(), state.get()));
  }

  private boolean isPast(Revision revision) {
    return revision.at().plus(LATEST).isBefore(clock.instant());
  }
}
