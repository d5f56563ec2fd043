package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Position;
import vn.congxa.content.Slug;
import vn.congxa.content.api.Cursor;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** The front page and sections, part by part. */
class ListPagesIT extends PagesCase {
  @Test
  void the_front_page_shows_the_newest_and_leads_to_the_others() {
    var answer = Event.sample("render-pages.home.json").to(pages);
    var first = page(answer);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(first.select(".card.first h3").text()).startsWith("Xã An Bình Đông ra quân");
    assertThat(first.select(".cards h3").eachText()).hasSize(6).startsWith("Bài bai-1");
    assertThat(first.select(".blocks li a").eachText())
        .containsExactly("Bài bai-7", "Bài bai-8", "Bài bai-9");
    assertThat(first.select(".panel strong").text()).isEqualTo("99,69%");
    assertThat(first.select("[data-visitors=total]").text()).isEqualTo("45.996");

    var older = first.select(".paging a").attr("href");
    var cursor = older.substring("/?cursor=".length());
    var rest = page(Event.of("GET /", "/").query("cursor", cursor).to(pages));
    assertThat(rest.select("h3").eachText())
        .hasSize(8)
        .startsWith("Bài bai-7")
        .endsWith("Bài bai-14");
    assertThat(rest.select(".paging a").eachAttr("href")).containsExactly("/", "/");
  }

  @Test
  void a_section_is_read_in_parts() {
    var first = page(Event.sample("render-pages.section.json").to(pages));
    assertThat(first.select("h1").text()).isEqualTo("Tin hoạt động");
    assertThat(first.select(".card")).hasSize(12);

    var older = first.select(".paging a").attr("href");
    var cursor = older.substring(older.indexOf('=') + 1);
    var rest = page(Event.sample("render-pages.section.json").query("cursor", cursor).to(pages));
    assertThat(rest.select(".card")).hasSize(3);
    assertThat(rest.select(".paging a").eachText())
        .containsExactly("Về tin mới nhất", "Tin mới hơn");
    assertThat(rest.select(".paging a[rel=prev]").attr("href")).isEqualTo("/chuyen-muc/tin-tuc");
  }

  @Test
  void a_cursor_of_another_list_is_refused_with_a_way_back() {
    var first = page(Event.sample("render-pages.home.json").to(pages));
    var cursor = first.select(".paging a").attr("href").substring("/?cursor=".length());

    var answer = Event.sample("render-pages.section.json").query("cursor", cursor).to(pages);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(page(answer).select(".problem a").attr("href")).isEqualTo("/chuyen-muc/tin-tuc");
  }

  @Test
  void a_part_behind_which_nothing_is_left_is_a_page_that_says_so() {
    var cursor = new Cursor(PagesPortal.SIGNING_KEY, "an-binh-dong", "tin-tuc");
    var end = cursor.encode(new Position(Instant.EPOCH, new Slug("bai-cuoi")));

    var answer = Event.sample("render-pages.section.json").query("cursor", end).to(pages);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(page(answer).select("h1").text()).isEqualTo("Không tìm thấy trang");
  }

  @Test
  void parts_of_a_list_lead_back_the_way_they_came() {
    for (var i = 15; i <= 40; i++) {
      portal.publish("bai-" + i, i);
    }
    var section = Event.sample("render-pages.section.json");
    var first = page(section.to(pages));
    var second = page(follow(first, "next"));
    var third = page(follow(second, "next"));

    assertThat(page(follow(third, "prev")).select("h3").eachText())
        .isEqualTo(second.select("h3").eachText());
    assertThat(page(follow(second, "prev")).select("h3").eachText())
        .isEqualTo(first.select("h3").eachText());
  }

  @Test
  void parts_beyond_what_is_ready_lead_back_as_well_each_by_two_requests() {
    portal.publishUpTo(100);
    var meter = new CapacityMeter();
    var watched = portal.handler(TestClients.watched(portal.db(), meter));
    var section = Event.sample("render-pages.section.json");
    var parts = new ArrayList<Document>();
    parts.add(page(section.to(watched)));
    while (!parts.getLast().select(".paging a[rel=next]").isEmpty()) {
      meter.reset();
      parts.add(page(follow(parts.getLast(), "next", watched)));
      assertThat(meter.requests()).isLessThanOrEqualTo(2);
    }
    assertThat(parts).hasSize(9);
    var here = parts.getLast();
    for (var before : parts.reversed().subList(1, parts.size())) {
      meter.reset();
      here = page(follow(here, "prev", watched));
      assertThat(here.select("h3").eachText()).isEqualTo(before.select("h3").eachText());
      assertThat(meter.requests()).isLessThanOrEqualTo(2);
    }
    assertThat(here.select(".paging a[rel=prev]")).isEmpty();
  }

  private TestAnswer follow(Document page, String rel) {
    return follow(page, rel, pages);
  }

  private static TestAnswer follow(Document page, String rel, RenderPagesHandler pages) {
    var href = page.select(".paging a[rel=" + rel + "]").attr("href");
    var event = Event.sample("render-pages.section.json");
    var cursor = href.indexOf("cursor=");
    return (cursor < 0 ? event : event.query("cursor", href.substring(cursor + 7))).to(pages);
  }
}
