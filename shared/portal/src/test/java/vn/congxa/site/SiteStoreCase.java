package vn.congxa.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import vn.congxa.content.Slug;
import vn.congxa.site.api.Sites;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestClients;

/** Sites on DynamoDB Local, and as a function knows them. */
abstract class SiteStoreCase {
  static final byte[] KEY = {1, 2, 3};

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  final CapacityMeter meter = new CapacityMeter();
  final SiteStore store = new SiteStore(TestClients.watched(db, meter), db.table("ContentTable"));
  final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T05:00:00Z"));
  final Sites sites = new Sites(store, clock);

  Site withFormer(String id, String host, String former) {
    var plain = site(id, host);
    return new Site(
        id,
        plain.name(),
        plain.hosts(),
        plain.zone(),
        plain.editorInChief(),
        plain.address(),
        plain.phone(),
        plain.email(),
        plain.sections(),
        plain.carriedOver(),
        new Profile(
            List.of(former),
            new Alert("Mưa lớn", "/bai-viet/mua-lon", clock.instant().plusSeconds(60)),
            List.of(new SiteLink("Cổng dịch vụ công", "https://dvc.example.vn/")),
            List.of(new SiteLink("Zalo", "https://zalo.example.vn/xa"))));
  }

  static Site site(String id, String host) {
    return site(id, List.of(host));
  }

  /** One that no host leads to. */
  static Site without(String id) {
    return site(id, List.of());
  }

  private static Site site(String id, List<String> hosts) {
    return new Site(
        id,
        "Trang thông tin điện tử " + id,
        hosts,
        ZoneId.of("Asia/Ho_Chi_Minh"),
        "Lê Thị Mẫu",
        "Số 1 đường Mẫu",
        "0200 000 0000",
        "xa@example.vn",
        List.of(new Section(new Slug("tin-tuc"), "Tin tức")),
        1234);
  }
}
