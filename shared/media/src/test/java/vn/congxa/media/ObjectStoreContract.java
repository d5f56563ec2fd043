package vn.congxa.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of files does. */
abstract class ObjectStoreContract {
  private static final String KEY = "media/x.0123456789abcdef0123456789abcdef.jpg";

  abstract ObjectStore store();

  @Test
  void what_was_put_is_found_byte_for_byte() {
    var bytes = new byte[] {0, 1, -1, 127, -128, 13, 10};
    store().put(KEY, bytes, MediaType.JPG);

    assertThat(store().has(KEY)).isTrue();
    assertThat(store().find(KEY, 100).orElseThrow().bytes()).isEqualTo(bytes);
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(store().has("media/nothing.jpg")).isFalse();
    assertThat(store().find("media/nothing.jpg", 100)).isEmpty();
  }

  @Test
  void what_is_larger_than_asked_for_stays_there_and_its_size_is_told() {
    store().put(KEY, new byte[101], MediaType.JPG);

    var found = store().find(KEY, 100).orElseThrow();

    assertThat(found.size()).isEqualTo(101);
    assertThat(found.bytes()).isNull();
  }

  @Test
  void what_is_put_twice_is_what_was_put_last() {
    store().put(KEY, "first, and longer".getBytes(StandardCharsets.UTF_8), MediaType.JPG);
    store().put(KEY, "second".getBytes(StandardCharsets.UTF_8), MediaType.JPG);

    assertThat(store().find(KEY, 100).map(found -> text(found))).isEqualTo(Optional.of("second"));
  }

  @Test
  void what_is_deleted_is_not_there_and_may_be_deleted_again() {
    store().put(KEY, new byte[3], MediaType.JPG);

    store().delete(KEY);
    store().delete(KEY);

    assertThat(store().has(KEY)).isFalse();
  }

  @Test
  void those_of_a_site_are_listed_and_no_others() {
    for (var key :
        List.of("media/xa.a.jpg", "media/xa.b.jpg", "media/xa.c.jpg", "media/xa-moi.a.jpg")) {
      store().put(key, new byte[3], MediaType.JPG);
    }

    assertThat(store().keys("media/xa."))
        .containsExactly("media/xa.a.jpg", "media/xa.b.jpg", "media/xa.c.jpg");
    assertThat(store().keys("uploads/xa/")).isEmpty();
  }

  @Test
  void a_copy_has_the_same_bytes_and_of_nothing_there_is_none() {
    store().put(KEY, "nguyên".getBytes(StandardCharsets.UTF_8), MediaType.JPG);

    store().copy(KEY, "media/y.jpg");
    store().copy("media/nothing.jpg", "media/z.jpg");

    assertThat(store().find("media/y.jpg", 100).map(found -> text(found)))
        .isEqualTo(Optional.of("nguyên"));
    assertThat(store().has(KEY)).isTrue();
    assertThat(store().has("media/z.jpg")).isFalse();
  }

  private static String text(StoredObject object) {
    var bytes = object.bytes();
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }
}
