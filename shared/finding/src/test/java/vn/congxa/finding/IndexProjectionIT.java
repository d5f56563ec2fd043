package vn.congxa.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.finding.FindingPortal.LAND;
import static vn.congxa.finding.FindingPortal.NEIGHBOUR;
import static vn.congxa.finding.FindingPortal.NOON;
import static vn.congxa.finding.FindingPortal.SITE;
import static vn.congxa.finding.SampleArticles.article;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.search.Filter;
import vn.congxa.search.SearchIndex;
import vn.congxa.search.SearchSnapshot;
import vn.congxa.search.SnapshotName;
import vn.congxa.words.Question;

class IndexProjectionIT {
  private final FindingPortal portal = new FindingPortal();
  private final Article vaccination = article("tiem", "Lịch tiêm chủng", "Tiêm tại trạm y tế");
  private final Article water = article("nuoc", "Lịch lấy nước", "Trạm bơm mở cống");

  @Test
  void the_first_change_of_a_site_makes_all_of_its_index() {
    portal.put(SITE, vaccination);
    portal.put(SITE, water);

    portal.projection().changed(SITE, places("tiem"));

    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("tiem", 1L, "nuoc", 1L));
    assertThat(found(SITE, "tiêm chủng")).containsExactly("tiem");
    assertThat(portal.snapshot(NEIGHBOUR)).isEmpty();
  }

  @Test
  void what_changed_is_found_by_what_it_says_now() {
    portal.publish(SITE, vaccination, water);

    portal.publish(SITE, article("nuoc", "Thông báo cắt điện", "Sửa đường dây"));

    assertThat(found(SITE, "bơm")).isEmpty();
    assertThat(found(SITE, "cắt điện")).containsExactly("nuoc");
    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("tiem", 1L, "nuoc", 2L));
  }

  @Test
  void what_is_withdrawn_is_taken_out_and_nothing_of_it_stays_in_the_file() {
    portal.publish(SITE, vaccination, water);
    portal.withdraw(SITE, vaccination);

    portal.projection().changed(SITE, places("tiem", "khong-co"));

    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("nuoc", 1L));
    assertThat(new String(portal.snapshot(SITE), StandardCharsets.ISO_8859_1))
        .doesNotContain("tiem");
  }

  @Test
  void what_is_appointed_is_indexed_and_found_when_its_time_has_come() {
    var soon = article("hen", LAND, "Họp dân", "Ở nhà văn hóa", NOON.plusSeconds(60));
    portal.publish(SITE, soon);

    assertThat(found(SITE, "họp dân")).isEmpty();
    portal.clock().advance(Duration.ofSeconds(60));
    assertThat(found(SITE, "họp dân")).containsExactly("hen");
  }

  @Test
  void changes_of_other_addresses_and_changes_that_change_nothing_write_nothing() {
    portal.projection().changed(SITE, List.of(new Place("/chuyen-muc/x"), new Place("/tthc")));
    assertThat(portal.snapshot(SITE)).isEmpty();

    portal.publish(SITE, vaccination);
    var before = portal.snapshot(SITE);
    portal.clock().advance(Duration.ofHours(1));
    portal.projection().changed(SITE, places("tiem", "khong-co"));
    assertThat(portal.snapshot(SITE)).isEqualTo(before);
  }

  @Test
  void an_index_that_says_what_the_table_says_is_left_alone_and_another_one_made_anew() {
    portal.publish(SITE, vaccination);
    assertThat(portal.projection().repair(SITE)).isFalse();

    portal.put(SITE, water);
    assertThat(portal.projection().repair(SITE)).isTrue();
    assertThat(portal.indexed(SITE)).isEqualTo(portal.standing(SITE));

    portal.put(SITE, water);
    portal.withdraw(SITE, vaccination);
    assertThat(portal.projection().repair(SITE)).isTrue();
    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("nuoc", 2L));
    assertThat(portal.projection().repair(SITE)).isFalse();
  }

  @Test
  void whatever_is_kept_there_that_cannot_be_used_is_made_anew() {
    portal.publish(SITE, vaccination);
    portal.publish(NEIGHBOUR, water);
    var good = portal.snapshot(SITE);
    var half = new byte[good.length / 2];
    System.arraycopy(good, 0, half, 0, half.length);

    for (var bad : List.of(half, new byte[0], portal.snapshot(NEIGHBOUR))) {
      portal.spoil(SITE, bad);
      assertThat(portal.projection().repair(SITE)).isTrue();
      assertThat(portal.indexed(SITE)).isEqualTo(portal.standing(SITE));

      portal.spoil(SITE, bad);
      portal.projection().changed(SITE, places("tiem"));
      assertThat(portal.indexed(SITE)).isEqualTo(portal.standing(SITE));
    }
  }

  @Test
  void an_article_that_cannot_be_read_keeps_none_of_the_others_from_being_found() {
    portal.publish(SITE, vaccination, water);
    portal.breakItem(SITE, "nuoc");

    portal.projection().changed(SITE, places("tiem", "nuoc"));
    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("tiem", 1L));
    assertThat(portal.projection().repair(SITE)).isFalse();

    portal.projection().rebuild(SITE);
    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("tiem", 1L));
  }

  @Test
  void a_site_without_articles_has_an_index_in_which_nothing_is_found() {
    portal.projection().rebuild(SITE);

    assertThat(portal.projection().isThere(SITE)).isTrue();
    assertThat(portal.indexed(SITE)).isEmpty();
    assertThat(found(SITE, "tiêm")).isEmpty();
  }

  @Test
  void a_snapshot_tells_what_it_is_and_the_newest_change_that_it_knows_of() {
    portal.publish(SITE, vaccination);
    portal.clock().advance(Duration.ofHours(2));
    portal.publish(SITE, water);

    var manifest = SearchSnapshot.manifest(portal.snapshot(SITE), new SnapshotName(SITE));

    assertThat(manifest.site()).isEqualTo(SITE);
    assertThat(manifest.articles()).isEqualTo(2);
    assertThat(manifest.newest()).isEqualTo(NOON.plus(Duration.ofHours(2)));
    assertThat(manifest.builtAt()).isEqualTo(NOON.plus(Duration.ofHours(2)));
  }

  private List<String> found(String site, String typed) {
    try (var index = SearchIndex.open(portal.snapshot(site), new SnapshotName(site))) {
      var all = Filter.all(portal.clock().instant());
      return index.find(Question.of(typed), all, 0, 10).slugs();
    }
  }

  private static List<Place> places(String... slugs) {
    return List.of(slugs).stream().map(slug -> Place.ofArticle(new Slug(slug))).toList();
  }
}
