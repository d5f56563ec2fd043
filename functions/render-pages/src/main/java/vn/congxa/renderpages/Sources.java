package vn.congxa.renderpages;

import java.time.Clock;
import java.time.Instant;
import vn.congxa.content.AddressStore;
import vn.congxa.content.api.PublicArticles;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.pages.Assets;
import vn.congxa.pages.view.PageContext;
import vn.congxa.reading.ReadingStore;
import vn.congxa.site.api.Sites;
import vn.congxa.tthc.TthcStore;

/** What pages are made from. */
record Sources(
    Sites sites,
    ReadingStore reading,
    PublicArticles published,
    TthcStore tthc,
    PageContext.AssetUrls assets,
    Clock clock,
    RequestLog log) {

  static Sources of(Wiring wiring, Assets assets) {
    var db = wiring.db();
    var sites = Sites.besidePages(wiring);
    return new Sources(
        sites,
        ReadingStore.of(wiring, sites),
        new PublicArticles(new AddressStore(db, wiring.table("CONTENT_TABLE"))),
        new TthcStore(db, wiring.table("TTHC_TABLE")),
        assets.urls(),
        wiring.clock(),
        wiring.log());
  }

  Instant now() {
    return clock.instant();
  }
}
