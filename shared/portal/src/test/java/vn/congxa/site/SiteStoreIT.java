package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import vn.congxa.aws.Attributes;
import vn.congxa.content.Slug;
import vn.congxa.http.Refused;
import vn.congxa.site.api.SiteProblem;
import vn.congxa.site.api.Sites;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestClients;

class SiteStoreIT {
  private static final byte[] KEY = {1, 2, 3};
  private static final Map<String, AttributeValue> MARK =
      Attributes.key("an-binh-dong", "import#site");

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final CapacityMeter meter = new CapacityMeter();
  private final SiteStore store =
      new SiteStore(TestClients.watched(db, meter), db.table("ContentTable"));
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T05:00:00Z"));
  private final Sites sites = new Sites(store, clock);

  @Test
  void a_site_is_read_as_it_was_saved() {
    var site = site("an-binh-dong", "an-binh-dong.example.vn");

    store.save(site, KEY);

    assertThat(store.find("an-binh-dong")).contains(site);
    assertThat(store.find("another")).isEmpty();
  }

  @Test
  void what_a_site_says_beside_its_identity_is_read_as_it_was_saved() {
    var site = withFormer("an-binh-dong", "moi.example.vn", "cu.example.vn");

    store.save(site, KEY);

    assertThat(store.find("an-binh-dong")).contains(site);
    assertThat(sites.at("cu.example.vn").movedFrom("cu.example.vn")).isEqualTo("moi.example.vn");
    assertThat(sites.at("cu.example.vn").movedFrom("moi.example.vn")).isNull();
  }

  @Test
  void a_former_host_stays_its_sites_for_good() {
    store.save(withFormer("an-binh-dong", "moi.example.vn", "cu.example.vn"), KEY);

    assertThatThrownBy(() -> store.save(site("an-binh-tay", "cu.example.vn"), KEY))
        .hasMessageContaining("cu.example.vn belongs to the site an-binh-dong");
  }

  @Test
  void an_alert_ends_by_itself() {
    var alert = new Alert("Mưa lớn", null, clock.instant());

    assertThat(alert.isOn(clock.instant().minusSeconds(1))).isTrue();
    assertThat(alert.isOn(clock.instant())).isFalse();
  }

  @Test
  void addresses_of_an_earlier_portal_lead_on() {
    var redirects = new RedirectStore(db.client(), db.table("ContentTable"));
    redirects.save("an-binh-dong", "/Default.aspx?id=5", "/bai-viet/mua-vu");
    redirects.save("an-binh-dong", "/a.html", "/");

    assertThat(redirects.find("an-binh-dong", "/Default.aspx?id=5")).contains("/bai-viet/mua-vu");
    assertThat(redirects.find("an-binh-dong", "/Default.aspx?id=6")).isEmpty();
    assertThat(redirects.find("an-binh-tay", "/a.html")).isEmpty();
    var all = new ArrayList<String>();
    redirects.forEach("an-binh-dong", (from, to) -> all.add(from + " " + to));
    assertThat(all).containsExactly("/Default.aspx?id=5 /bai-viet/mua-vu", "/a.html /");
  }

  private Site withFormer(String id, String host, String former) {
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

  @Test
  void the_only_site_answers_at_every_host() {
    store.save(site("an-binh-dong", "an-binh-dong.example.vn"), KEY);

    assertThat(sites.at("whatever.execute-api.example").id()).isEqualTo("an-binh-dong");
  }

  @Test
  void of_several_sites_the_host_names_one() {
    store.save(site("an-binh-dong", "an-binh-dong.example.vn"), KEY);
    store.save(site("an-binh-tay", "an-binh-tay.example.vn"), KEY);

    assertThat(sites.at("an-binh-tay.example.vn").id()).isEqualTo("an-binh-tay");
    assertThat(catchThrowableOfType(Refused.class, () -> sites.at("other.example.vn")).code())
        .isEqualTo(SiteProblem.UNKNOWN_SITE);
  }

  @Test
  void a_host_belongs_to_one_site() {
    store.save(site("an-binh-dong", "an-binh.example.vn"), KEY);

    assertThatThrownBy(() -> store.save(site("an-binh-tay", "an-binh.example.vn"), KEY))
        .hasMessageContaining("an-binh.example.vn belongs to the site an-binh-dong");
    assertThat(store.find("an-binh-tay")).isEmpty();
  }

  @Test
  void the_first_sites_key_signs_for_all() {
    store.save(site("an-binh-dong", "a.example.vn"), KEY);
    store.save(site("an-binh-tay", "b.example.vn"), new byte[] {9});

    assertThat(sites.signingKey()).isEqualTo(KEY);
  }

  @Test
  void what_was_read_holds_for_a_minute() {
    store.save(site("an-binh-dong", "a.example.vn"), KEY);
    sites.identity(sites.at("a.example.vn"));
    meter.reset();

    sites.identity(sites.at("a.example.vn"));
    assertThat(meter.requests()).isZero();

    clock.advance(Duration.ofSeconds(61));
    sites.identity(sites.at("a.example.vn"));
    assertThat(meter.requests()).isEqualTo(2);
  }

  @Test
  void sites_saved_at_the_same_time_are_all_listed() {
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (var i : IntStream.range(0, 12).toArray()) {
        pool.execute(() -> store.save(site("xa-" + i, "xa-" + i + ".example.vn"), KEY));
      }
    }

    assertThat(store.directory().sites()).hasSize(12);
  }

  @Test
  void a_site_is_replaced_only_as_it_was_seen_and_its_mark_with_it() {
    var none = Optional.<Site>empty();
    var first = site("an-binh-dong", "a.example.vn");
    var second = site("an-binh-dong", "b.example.vn");

    assertThat(store.replace(Optional.of(first), first, KEY, mark("0"))).isFalse();
    assertThat(found()).containsExactly("", "", "");
    assertThat(store.replace(none, first, KEY, mark("1"))).isTrue();
    assertThat(store.replace(none, second, KEY, mark("2"))).isFalse();
    assertThat(store.replace(Optional.of(second), second, KEY, mark("3"))).isFalse();
    assertThat(found()).containsExactly("a.example.vn", "a.example.vn", "1");
    meter.reset();

    assertThat(store.replace(Optional.of(first), second, KEY, mark("4"))).isTrue();

    assertThat(meter.requests()).isEqualTo(2);
    assertThat(found()).containsExactly("b.example.vn", "b.example.vn", "4");
  }

  @Test
  void a_change_of_anything_that_a_site_says_is_seen() {
    var seen = site("an-binh-dong", "a.example.vn");
    var item = SiteItem.write(seen);
    for (var name : item.keySet()) {
      if (!MARK.containsKey(name)) {
        var edited = new HashMap<>(item);
        edited.put(name, Attributes.string("another"));
        db.client().putItem(r -> r.tableName(db.table("ContentTable")).item(edited));

        assertThat(store.replace(Optional.of(seen), seen, KEY, mark("1"))).as(name).isFalse();
      }
    }
    store.save(seen, KEY);
    assertThat(store.replace(Optional.of(seen), seen, KEY, mark("1"))).isTrue();
  }

  @Test
  void the_keys_are_these() {
    store.save(site("an-binh-dong", "a.example.vn"), KEY);

    assertThat(
            db.client().scan(r -> r.tableName(db.table("ContentTable"))).items().stream()
                .map(item -> Attributes.string(item, "pk") + " / " + Attributes.string(item, "sk")))
        .containsExactlyInAnyOrder("sites / directory", "an-binh-dong / site");
  }

  /** The host in the site's item and in the directory, and the mark. */
  private List<String> found() {
    var mark = db.client().getItem(r -> r.tableName(mark("").tableName()).key(MARK)).item();
    return List.of(
        store.findNow("an-binh-dong").map(site -> site.hosts().getFirst()).orElse(""),
        store.directory().sites().values().stream()
            .map(site -> site.hosts().getFirst())
            .findFirst()
            .orElse(""),
        mark.isEmpty() ? "" : Attributes.string(mark, "hash"));
  }

  private Put mark(String hash) {
    var item = new HashMap<>(MARK);
    item.put("hash", Attributes.string(hash));
    return Put.builder().tableName(db.table("ContentTable")).item(item).build();
  }

  private static Site site(String id, String host) {
    return new Site(
        id,
        "Trang thông tin điện tử " + id,
        List.of(host),
        ZoneId.of("Asia/Ho_Chi_Minh"),
        "Lê Thị Mẫu",
        "Số 1 đường Mẫu",
        "0200 000 0000",
        "xa@example.vn",
        List.of(new Section(new Slug("tin-tuc"), "Tin tức")),
        1234);
  }
}
