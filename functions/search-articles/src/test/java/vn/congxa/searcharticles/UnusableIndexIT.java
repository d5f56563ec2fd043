package vn.congxa.searcharticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.finding.FindingPortal.NEIGHBOUR;
import static vn.congxa.finding.FindingPortal.SITE;
import static vn.congxa.finding.SampleArticles.article;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.testing.TestAnswer;

/** That there is nothing to search is never told as if nothing was found. */
class UnusableIndexIT extends SearchCase {
  @BeforeEach
  void two_sites_that_can_be_searched() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));
    portal.publish(NEIGHBOUR, article("khac", "Lịch tiêm chủng", "Trạm y tế"));
  }

  @Test
  void without_an_index_programs_and_readers_are_asked_to_come_again() {
    portal.lose(SITE);

    assertUnavailable(search("tiêm"));
    var page = page().query("q", "tiêm").to(handler);
    assertUnavailable(page);
    var read = Jsoup.parse(page.text());
    assertThat(read.select("h1").text()).isEqualTo("Tạm thời chưa tìm kiếm được");
    assertThat(read.select(".problem a").attr("href")).isEqualTo("/tim-kiem");
    assertThat(told()).containsOnlyOnce("\"Failures\":1").doesNotContain("ERROR");
    assertThat(foundBeside("tiêm")).containsExactly("khac");
  }

  @Test
  void whatever_is_wrong_with_it_it_is_not_answered_from() {
    var good = portal.snapshot(SITE);
    var flipped = good.clone();
    flipped[good.length / 3] ^= 1;
    for (var bad : List.of(new byte[0], flipped, portal.snapshot(NEIGHBOUR))) {
      portal.spoil(SITE, bad);
      assertUnavailable(search("tiêm"));
    }
    for (var length = 0; length < good.length; length += 1000) {
      portal.spoil(SITE, Arrays.copyOf(good, length));
      assertUnavailable(search("tiêm"));
    }
    portal.spoil(SITE, good);
    assertThat(found("tiêm")).containsExactly("tiem");
  }

  @Test
  void the_last_good_one_goes_on_until_a_new_one_is_made() {
    assertThat(found("tiêm")).containsExactly("tiem");
    portal.put(SITE, article("hai", "Tiêm chủng ở thôn", "Nhà văn hóa"));
    portal.spoil(SITE, new byte[] {1, 2, 3});
    portal.clock().advance(Duration.ofSeconds(3));

    assertThat(found("tiêm")).containsExactly("tiem");
    assertThat(told()).contains("\"Failures\":1");

    portal.projection().repair(SITE);
    portal.clock().advance(Duration.ofSeconds(2));
    assertThat(found("tiêm")).containsExactlyInAnyOrder("tiem", "hai");
  }

  @Test
  void who_only_wakes_the_function_is_told_nothing_of_it() {
    portal.lose(SITE);

    assertThat(api().to(handler).status()).isEqualTo(204);
  }

  private static void assertUnavailable(TestAnswer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("retry-after")).isEqualTo("30");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    if (answer.header("content-type").startsWith("application")) {
      assertThat(answer.code()).isEqualTo("search_unavailable");
    }
  }
}
