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
import software.amazon.awssdk.services.dynamodb.model.Put;
import vn.congxa.aws.Attributes;

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
}
