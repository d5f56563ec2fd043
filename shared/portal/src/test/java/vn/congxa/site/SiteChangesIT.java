package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.site.SiteOutcome.HostTaken;
import vn.congxa.site.SiteOutcome.Made;
import vn.congxa.site.SiteOutcome.Superseded;

/**
 * Sites that are saved at the same time, or after somebody else changed them, or with a host of
 * another.
 */
class SiteChangesIT extends SiteStoreCase {
  private static final Map<String, AttributeValue> MARK =
      Attributes.key("an-binh-dong", "import#site");

  @Test
  void a_former_host_stays_its_sites_for_good() {
    store.save(withFormer("an-binh-dong", "moi.example.vn", "cu.example.vn"), KEY);

    assertThatThrownBy(() -> store.save(site("an-binh-tay", "cu.example.vn"), KEY))
        .hasMessageContaining("cu.example.vn belongs to the site an-binh-dong");
  }

  @Test
  void a_host_belongs_to_one_site() {
    store.save(site("an-binh-dong", "an-binh.example.vn"), KEY);

    assertThatThrownBy(() -> store.save(site("an-binh-tay", "an-binh.example.vn"), KEY))
        .hasMessageContaining("an-binh.example.vn belongs to the site an-binh-dong");
    assertThat(store.find("an-binh-tay")).isEmpty();
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
  void a_site_is_replaced_only_in_the_version_that_was_seen_and_what_belongs_to_it_with_it() {
    var first = site("an-binh-dong", "a.example.vn");
    var second = site("an-binh-dong", "b.example.vn");

    assertThat(replace(1, first, "0")).isEqualTo(new Superseded());
    assertThat(found()).containsExactly("", "", "");

    assertThat(replace(0, first, "1")).isEqualTo(new Made(1));
    assertThat(replace(0, second, "2")).isEqualTo(new Superseded());
    assertThat(replace(2, second, "3")).isEqualTo(new Superseded());
    assertThat(found()).containsExactly("a.example.vn", "a.example.vn", "1");

    meter.reset();
    assertThat(replace(1, second, "4")).isEqualTo(new Made(2));
    assertThat(meter.requests()).isEqualTo(2);
    assertThat(found()).containsExactly("b.example.vn", "b.example.vn", "4");
  }

  @Test
  void a_change_that_wants_anothers_host_is_told_whose_it_is_and_writes_nothing() {
    store.save(withFormer("an-binh-tay", "tay.example.vn", "cu.example.vn"), KEY);
    store.save(site("an-binh-dong", "a.example.vn"), KEY);

    for (var host : List.of("tay.example.vn", "cu.example.vn")) {
      assertThat(replace(1, site("an-binh-dong", host), "1"))
          .isEqualTo(new HostTaken(host, "an-binh-tay"));
    }
    assertThat(found()).contains("a.example.vn", "");
  }

  @Test
  void a_change_counts_a_version_whatever_it_changes() {
    var site = site("an-binh-dong", "a.example.vn");
    store.save(site, KEY);
    store.save(site, KEY);

    assertThat(store.saved("an-binh-dong")).contains(new SavedSite(site, 2));
    assertThat(replace(1, site, "1")).isEqualTo(new Superseded());
  }

  @Test
  void what_two_sites_do_not_say_alike_is_told_by_attribute() {
    var plain = site("an-binh-dong", "a.example.vn");
    var moved = withFormer("an-binh-dong", "b.example.vn", "a.example.vn");

    assertThat(SiteItem.unlike(plain, plain)).isEmpty();
    assertThat(SiteItem.unlike(plain, moved)).containsOnlyKeys("hosts");
    assertThat(SiteItem.unlike(moved, plain))
        .containsOnlyKeys("hosts", "formerHosts", "alert", "services", "channels");
    assertThat(SiteItem.unlike(plain, null)).hasSizeGreaterThan(8).doesNotContainKeys("pk", "sk");
  }

  private SiteOutcome replace(long seen, Site site, String hash) {
    return store.replace(seen, seen + 1, site, KEY, () -> List.of(mark(hash)));
  }

  /** The host in the site's item and in the directory, and the mark. */
  private List<String> found() {
    var mark = db.client().getItem(r -> r.tableName(db.table("ContentTable")).key(MARK)).item();
    return List.of(
        store.findNow("an-binh-dong").map(site -> site.hosts().getFirst()).orElse(""),
        Optional.ofNullable(store.directory().sites().get("an-binh-dong"))
            .map(site -> site.hosts().getFirst())
            .orElse(""),
        mark.isEmpty() ? "" : Attributes.string(mark, "hash"));
  }

  private TransactWriteItem mark(String hash) {
    var item = new HashMap<>(MARK);
    item.put("hash", Attributes.string(hash));
    return TransactWriteItem.builder()
        .put(p -> p.tableName(db.table("ContentTable")).item(item))
        .build();
  }
}
