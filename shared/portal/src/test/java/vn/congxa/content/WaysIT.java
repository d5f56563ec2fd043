package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.congxa.content.WayStore.Laid;

/** Ways, whoever lays them. */
class WaysIT extends ArticleStoreCase {
  private static final String SITE = "an-binh-dong";
  private static final List<String> HOSTS = List.of("anbinhdong.example.vn");

  private final WayStore ways = new WayStore(db.client(), db.table("ContentTable"));

  @Test
  void a_way_is_laid_once_led_elsewhere_listed_and_taken_away() {
    assertThat(lay("/cu", "/tthc")).isEqualTo(Laid.LAID);
    assertThat(lay("/cu", "/tthc")).isEqualTo(Laid.UNCHANGED);
    assertThat(lay("/cu", "/lien-he")).isEqualTo(Laid.LAID);
    changes.save(SITE, with(null, List.of(), List.of(new Slug("ten-cu"))), 0);

    var all = new ArrayList<String>();
    addresses.forEachWay(SITE, way -> all.add(way.from() + " " + way.to() + " " + way.by()));
    assertThat(all)
        .containsExactly("/bai-viet/ten-cu /bai-viet/ten-moi MOVE", "/cu /lien-he IMPORT");

    assertThat(ways.take(SITE, new Place("/cu"))).isTrue();
    assertThat(ways.take(SITE, new Place("/cu"))).isFalse();
    assertThat(ways.take(SITE, new Place("/bai-viet/ten-moi"))).isFalse();
    assertThat(addresses.at(SITE, new Place("/cu"))).isEqualTo(new Found.Nowhere());
  }

  @Test
  void a_circle_is_refused_whoever_laid_the_rest_of_it() {
    assertThat(lay("/a", "/b?x=1")).isEqualTo(Laid.LAID);
    assertThat(lay("/b", "https://anbinhdong.example.vn/c")).isEqualTo(Laid.LAID);

    assertThat(lay("/c", "/A/")).isEqualTo(Laid.CIRCLE);
    assertThat(lay("/d", "/d")).isEqualTo(Laid.CIRCLE);
    assertThat(lay("/c", "https://example.vn/a")).isEqualTo(Laid.LAID);
    assertThat(addresses.at(SITE, new Place("/d"))).isEqualTo(new Found.Nowhere());
  }

  @Test
  void a_way_over_more_ways_than_a_reader_is_led_is_refused() {
    for (var i = 0; i < WayStore.LONGEST; i++) {
      assertThat(lay("/cu-" + i, "/cu-" + (i - 1))).isEqualTo(Laid.LAID);
    }

    assertThat(lay("/cu-5", "/cu-4")).isEqualTo(Laid.CIRCLE);
  }

  @Test
  void a_way_over_content_is_refused_and_so_is_content_over_a_way() {
    save(article("mua-vu", NEWS, NOON, Status.PUBLISHED, 1));
    save(article("go", NEWS, NOON, Status.WITHDRAWN, 1));

    assertThat(lay("/bai-viet/mua-vu", "/tthc")).isEqualTo(Laid.OVER_CONTENT);
    assertThat(lay("/bai-viet/go", "/tthc")).isEqualTo(Laid.OVER_CONTENT);

    lay("/bai-viet/khac", "/tthc");
    assertThat(changes.save(SITE, article("khac", NEWS, NOON, Status.PUBLISHED, 1), 0)).isFalse();
  }

  @Test
  void two_who_close_a_circle_at_the_same_time_close_none() throws Exception {
    for (var round = 0; round < 10; round++) {
      var a = "/a" + round;
      var b = "/b" + round;
      try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
        var one = both.submit(() -> lay(a, b));
        var other = both.submit(() -> lay(b, a));
        assertThat(List.of(one.get(), other.get()))
            .containsExactlyInAnyOrder(Laid.LAID, Laid.CIRCLE);
      }
    }
  }

  private Laid lay(String from, String to) {
    return ways.lay(SITE, new Way(new Place(from), to, NOON, Way.By.IMPORT), HOSTS);
  }
}
