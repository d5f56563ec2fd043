package vn.congxa.searcharticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.finding.FindingPortal.LAND;
import static vn.congxa.finding.FindingPortal.NEIGHBOUR;
import static vn.congxa.finding.FindingPortal.NEWS;
import static vn.congxa.finding.FindingPortal.NOON;
import static vn.congxa.finding.FindingPortal.SITE;
import static vn.congxa.finding.SampleArticles.article;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.testing.CapacityMeter;

/** However late the index is, nobody sees of an article what readers may not have. */
class NotShownIT extends SearchCase {
  @Test
  void what_was_withdrawn_is_gone_at_once_with_nobody_telling_the_index() {
    var vaccination = article("tiem", "Lịch tiêm chủng", "Trạm y tế");
    portal.publish(SITE, vaccination, article("khac", "Tiêm chủng cho trẻ", "Trạm y tế"));
    assertThat(found("tiêm chủng")).containsExactlyInAnyOrder("tiem", "khac");

    portal.withdraw(SITE, vaccination);

    assertThat(found("tiêm chủng")).containsExactly("khac");
    assertThat(search("tiêm chủng").json().path("total").asInt()).isEqualTo(1);
    assertThat(search("tiêm chủng").text()).doesNotContain("Lịch");
    assertThat(page().query("q", "tiêm chủng").to(handler).text()).doesNotContain("Lịch tiêm");
  }

  @Test
  void what_is_appointed_is_found_on_its_second_and_nobody_need_wake_for_it() {
    portal.publish(SITE, article("hen", NEWS, "Họp dân", "Nhà văn hóa", NOON.plusSeconds(60)));

    assertThat(found("họp dân")).isEmpty();
    portal.clock().advance(Duration.ofMillis(59_999));
    assertThat(found("họp dân")).isEmpty();
    portal.clock().advance(Duration.ofMillis(1));
    assertThat(found("họp dân")).containsExactly("hen");
  }

  @Test
  void what_was_put_off_since_is_not_shown_though_its_old_time_has_come() {
    portal.publish(SITE, article("hen", NEWS, "Họp dân", "Nhà văn hóa", NOON.plusSeconds(60)));
    portal.put(SITE, article("hen", NEWS, "Họp dân", "Nhà văn hóa", NOON.plusSeconds(3600)));

    portal.clock().advance(Duration.ofSeconds(61));

    assertThat(found("họp dân")).isEmpty();
  }

  @Test
  void what_was_corrected_since_shows_its_new_words_alone() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Tiêm ở thôn Đông"));
    portal.put(SITE, article("tiem", "Lịch tiêm chủng", "Tiêm ở thôn Tây"));

    assertThat(search("tiêm").text()).contains("thôn Tây").doesNotContain("thôn Đông");
  }

  @Test
  void what_went_to_another_section_is_not_among_those_of_its_former_one() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));
    var moved = article("tiem", LAND, "Lịch tiêm chủng", "Trạm y tế", NOON.minusSeconds(60));
    portal.put(SITE, moved);

    assertThat(slugs(api().query("q", "tiêm").query("section", "tin-tuc").to(handler))).isEmpty();
    assertThat(slugs(api().query("q", "tiêm").query("to", "2026-02-28").to(handler))).isEmpty();
  }

  @Test
  void a_part_is_filled_up_with_those_behind_where_the_table_takes_some_back() {
    var articles =
        IntStream.range(0, 30)
            .mapToObj(
                i -> article("bai-" + i, NEWS, "Họp dân", "Nhà văn hóa", NOON.minusSeconds(1 + i)))
            .toArray(Article[]::new);
    portal.publish(SITE, articles);
    var meter = new CapacityMeter();
    var handler = handler(meter);
    assertThat(slugs(api().query("q", "họp").to(handler))).hasSize(20);
    meter.reset();
    assertThat(slugs(api().query("q", "dân").to(handler))).hasSize(20);
    assertThat(meter.operations()).containsExactly("BatchGetItem");
    for (var i = 0; i < 4; i++) {
      portal.withdraw(SITE, articles[i]);
    }
    meter.reset();

    var first = api().query("q", "họp").to(handler).json();
    assertThat(meter.operations()).containsExactly("BatchGetItem", "BatchGetItem");
    var next = api().query("q", "họp").query("cursor", first.path("next").asText()).to(handler);

    assertThat(first.path("items")).hasSize(20);
    assertThat(slugs(next)).hasSize(6);
    assertThat(first.path("items").findValuesAsText("slug"))
        .doesNotContainAnyElementsOf(slugs(next));
  }

  @Test
  void a_site_never_finds_anothers_also_where_addresses_are_the_same() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));
    portal.publish(NEIGHBOUR, article("tiem", "Lịch họp", "Nhà văn hóa"));

    assertThat(found("tiêm")).containsExactly("tiem");
    assertThat(foundBeside("tiêm chủng")).isEmpty();
    assertThat(foundBeside("họp")).containsExactly("tiem");
  }

  @Test
  void an_article_that_cannot_be_read_any_more_is_left_out_and_told() {
    portal.publish(
        SITE,
        article("tiem", "Lịch tiêm chủng", "Trạm y tế"),
        article("hong", "Tiêm chủng", "Trạm y tế"));
    portal.breakItem(SITE, "hong");

    assertThat(found("tiêm")).containsExactly("tiem");
    assertThat(told()).contains("\"missing\":\"/bai-viet/hong\"");
  }

  @Test
  void what_moved_is_not_shown_at_the_address_that_it_left() {
    var here = article("ten-cu", "Lịch tiêm chủng", "Trạm y tế");
    portal.publish(SITE, here);

    portal.withdraw(SITE, here);
    portal.publish(SITE, article("ten-moi", "Lịch tiêm chủng", "Trạm y tế"));
    portal.clock().advance(Duration.ofSeconds(2));

    assertThat(found("tiêm")).containsExactly("ten-moi");
  }
}
