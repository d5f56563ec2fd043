package vn.congxa.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.media.SnapshotStore.Kept;

/** What every store of snapshots does. */
abstract class SnapshotStoreContract {
  private static final String KEY = "a1b2/xa-mot.zip";

  abstract SnapshotStore store();

  @Test
  void what_was_put_is_loaded_byte_for_byte_with_its_tag() {
    var bytes = new byte[] {0, 1, -1, 127, -128, 13, 10};

    var tag = store().put(KEY, bytes, null).orElseThrow();

    assertThat(store().load(KEY, null))
        .isInstanceOfSatisfying(
            Kept.File.class,
            file -> {
              assertThat(file.bytes()).isEqualTo(bytes);
              assertThat(file.tag()).isEqualTo(tag);
            });
  }

  @Test
  void what_is_not_there_is_nothing_whatever_was_seen() {
    assertThat(store().load(KEY, null)).isInstanceOf(Kept.Nothing.class);
    assertThat(store().load(KEY, "\"seen\"")).isInstanceOf(Kept.Nothing.class);
  }

  @Test
  void who_has_the_newest_is_told_so_and_who_has_another_gets_it() {
    var first = store().put(KEY, text("first"), null).orElseThrow();
    var second = store().put(KEY, text("second"), first).orElseThrow();

    assertThat(store().load(KEY, second)).isInstanceOf(Kept.AsSeen.class);
    assertThat(store().load(KEY, first)).isInstanceOf(Kept.File.class);
  }

  @Test
  void nothing_is_written_over_what_its_writer_has_not_seen() {
    var first = store().put(KEY, text("first"), null).orElseThrow();
    store().put(KEY, text("second"), first);

    assertThat(store().put(KEY, text("lost"), first)).isEmpty();
    assertThat(store().put(KEY, text("lost"), null)).isEmpty();
    assertThat(store().put("a1b2/xa-hai.zip", text("lost"), first)).isEmpty();
    assertThat(store().load(KEY, null))
        .isInstanceOfSatisfying(
            Kept.File.class, file -> assertThat(file.bytes()).isEqualTo(text("second")));
  }

  @Test
  void a_sites_are_deleted_in_every_form_and_no_others() {
    for (var key : List.of(KEY, "c3d4/xa-mot.zip", "a1b2/xa-mot-moi.zip")) {
      store().put(key, text("x"), null);
    }

    store().delete("xa-mot.zip");
    store().delete("xa-mot.zip");

    assertThat(store().load(KEY, null)).isInstanceOf(Kept.Nothing.class);
    assertThat(store().load("c3d4/xa-mot.zip", null)).isInstanceOf(Kept.Nothing.class);
    assertThat(store().load("a1b2/xa-mot-moi.zip", null)).isInstanceOf(Kept.File.class);
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
