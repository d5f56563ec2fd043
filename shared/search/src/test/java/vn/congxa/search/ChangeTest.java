package vn.congxa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.search.Shelf.NAME;
import static vn.congxa.search.Shelf.NOW;
import static vn.congxa.search.Shelf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.congxa.words.Question;

class ChangeTest {
  private static final byte[] FORMER =
      Shelf.snapshot(List.of(text("a", "Chợ quê", ""), text("b", "Tiêm phòng", "")));

  @Test
  void an_article_is_put_in_replaced_and_taken_out() {
    var changed =
        change(FORMER, List.of(text("a", "Họp thôn", ""), text("c", "Chợ mới", "")), "b", "zz");

    try (var index = SearchIndex.open(changed, NAME)) {
      assertThat(find(index, "chợ")).containsExactly("c");
      assertThat(find(index, "họp")).containsExactly("a");
      assertThat(find(index, "tiêm")).isEmpty();
      assertThat(index.versions()).containsOnlyKeys("a", "c");
      assertThat(index.manifest().articles()).isEqualTo(2);
      assertThat(index.manifest().newest()).isEqualTo(NOW.plusSeconds(1));
      assertThat(index.manifest().builtAt()).isEqualTo(NOW.plusSeconds(2));
    }
  }

  @Test
  void nothing_new_leaves_the_bytes_as_they_are() {
    assertThat(change(FORMER, List.of())).isSameAs(FORMER);
    assertThat(change(FORMER, List.of(text("a", "Chợ quê", "")), "c")).isSameAs(FORMER);

    var without = change(FORMER, List.of(), "a");
    assertThat(without).isNotEqualTo(FORMER);
    assertThat(change(without, List.of(), "a")).isSameAs(without);
  }

  @Test
  void an_article_of_the_same_version_with_another_text_is_another() {
    for (var other :
        List.of(
            text("a", "Chợ quê", "mới"),
            new SearchText("a", "khac", NOW, 1, "Chợ quê", "", ""),
            new SearchText("a", "tin", NOW.plusMillis(1), 1, "Chợ quê", "", ""),
            new SearchText("a", "tin", NOW, 1, "Chợ", " quê", ""),
            new SearchText("a", "tin", NOW, 2, "Chợ quê", "", ""))) {
      assertThat(change(FORMER, List.of(other))).isNotSameAs(FORMER);
    }
  }

  @Test
  void many_changes_come_to_what_is_built_at_once() {
    var random = new Random(12);
    var texts = new TreeMap<String, SearchText>();
    var bytes = Shelf.snapshot(List.of());
    for (var i = 0; i < 40; i++) {
      var slug = "s" + random.nextInt(12);
      if (random.nextInt(4) == 0) {
        texts.remove(slug);
        bytes = change(bytes, List.of(), slug);
      } else {
        var text = new SearchText(slug, "tin", NOW.minusSeconds(i), i, "Chợ " + i, "", "số " + i);
        texts.put(slug, text);
        bytes = change(bytes, List.of(text));
      }
    }

    try (var changed = SearchIndex.open(bytes, NAME);
        var built = SearchIndex.open(Shelf.snapshot(new ArrayList<>(texts.values())), NAME)) {
      assertThat(changed.versions()).isEqualTo(built.versions());
      for (var typed : List.of("chợ", "số 7", "1", "\"số 3\"", "chợ 39", "xy")) {
        assertThat(changed.find(Question.of(typed), Filter.all(NOW), 0, 20))
            .as(typed)
            .isEqualTo(built.find(Question.of(typed), Filter.all(NOW), 0, 20));
      }
    }
    assertThat(bytes.length).isLessThan(Shelf.snapshot(List.copyOf(texts.values())).length + 2_000);
  }

  private static List<String> find(SearchIndex index, String typed) {
    return index.find(Question.of(typed), Filter.all(NOW), 0, 10).slugs();
  }

  private static byte[] change(byte[] former, List<SearchText> put, String... removed) {
    return SearchSnapshot.change(
        former, NAME, put, List.of(removed), NOW.plusSeconds(1), NOW.plusSeconds(2));
  }
}
