package vn.congxa.restore;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.congxa.aws.Tries;
import vn.congxa.newsroom.ArrivalStore;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.tthc.TthcImportStore;
import vn.congxa.visit.VisitImportStore;

/** The live tables, copies of some of them, and what brings them together. */
public final class RestoreStores {
  private final TableStores live;
  private final TableStores copies;
  private final Predicate<String> isKept;
  private final Clock clock;
  private final byte[] key;

  /**
   * Over these.
   *
   * @param copies of those tables that are to be put back
   * @param isKept whether a file of a site's library is in the media store
   * @param key signs cursors of a stack that has no key, nor its copy
   */
  public RestoreStores(
      TableStores live, TableStores copies, Predicate<String> isKept, Clock clock, byte[] key) {
    this.live = live;
    this.copies = copies;
    this.isKept = isKept;
    this.clock = clock;
    this.key = key.clone();
  }

  /** What is to be put back, in this order. */
  List<Kind> kinds() {
    return Arrays.stream(Kind.values()).filter(copies.names()::containsKey).toList();
  }

  String copy(Kind kind) {
    return copies.side(kind).table();
  }

  /** Says in a line what stands in the way. */
  void check() {
    var seconds = new ArrayList<Instant>();
    for (var kind : kinds()) {
      var second = CopyStore.check(kind, copies.side(kind), live.side(kind));
      if (kind == Kind.NEWSROOM || kind == Kind.CONTENT) {
        second.ifPresent(seconds::add);
      }
    }
    CopyStore.refuseOtherSeconds(seconds);
  }

  /** All that are listed, now or in the copy. */
  List<String> sites() {
    var all = new TreeSet<>(sites(live).directory().sites().keySet());
    if (copies.names().containsKey(Kind.CONTENT)) {
      all.addAll(sites(copies).directory().sites().keySet());
    }
    return List.copyOf(all);
  }

  private static SiteStore sites(TableStores tables) {
    var content = tables.side(Kind.CONTENT);
    return new SiteStore(content.db(), content.table());
  }

  /** What the live table lacks of a site, or has otherwise. */
  Counted compare(String site, Kind kind) {
    return restore(site, kind, false);
  }

  /** The same, done. */
  Counted putBack(String site, Kind kind) {
    return restore(site, kind, true);
  }

  private Counted restore(String site, Kind kind, boolean isWriting) {
    var twins = new TwinStore(copies.side(kind), live.side(kind));
    var to = new PutBackStore(live.side(kind), isWriting);
    switch (kind) {
      case NEWSROOM -> new NewsroomRestoreStore(twins, clock, isKept).restore(site, to);
      case CONTENT -> {
        var content = new ContentRestoreStore(twins, id -> wasKnown(site, id));
        content.restore(site, to);
        new SiteRestoreStore(twins.copy(), twins.live(), key).restore(site, to);
        if (isWriting) {
          content.displaced().forEach((id, place) -> displace(site, id, place));
        }
      }
      case TTHC -> new TthcRestoreStore(twins, clock).restore(site, to);
      case VISITS -> new VisitsRestoreStore(twins).restore(site, to);
    }
    return to.close();
  }

  private boolean wasKnown(String site, String id) {
    return copies.names().containsKey(Kind.NEWSROOM)
        && newsroom(copies).state(site, id).isPresent();
  }

  private static NewsroomStore newsroom(TableStores tables) {
    var newsroom = tables.side(Kind.NEWSROOM);
    return new NewsroomStore(newsroom.db(), newsroom.table());
  }

  private void displace(String site, String id, String place) {
    var db = live.db();
    var newsroom = live.side(Kind.NEWSROOM).table();
    var zone = sites(live).findNow(site).map(Site::zone).orElse(ZoneOffset.UTC);
    new ArrivalStore(db, newsroom, live.side(Kind.CONTENT).table(), Tries.inRealTime())
        .displace(site, id, place, clock.instant(), zone);
  }

  /** Makes anew what follows from what was put back; lists and search are made by who calls. */
  void renew(String site, Kind kind) {
    var side = live.side(kind);
    switch (kind) {
      case TTHC -> new TthcImportStore(side.db(), side.table(), Tries.inRealTime()).renew(site);
      case VISITS -> new VisitImportStore(side.db(), side.table()).renew(site);
      case NEWSROOM, CONTENT -> {}
    }
  }
}
