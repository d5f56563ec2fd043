package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** The commune's reports, a year at a time. */
class TthcPagesIT {
  private final PagesPortal portal = new PagesPortal().filled();
  private final RenderPagesHandler pages = portal.handler(portal.db().client());

  @Test
  void the_report_of_the_newest_year_leads_to_the_year_before() {
    var newest = page(Event.sample("render-pages.tthc.json").to(pages));
    assertThat(newest.select("h1").text()).isEqualTo("Kết quả giải quyết TTHC năm 2026");
    assertThat(newest.select(".years a").eachAttr("href"))
        .containsExactly("/tthc/2026", "/tthc/2025");

    var year = page(Event.sample("render-pages.tthc-year.json").to(pages));
    assertThat(year.select(".years [aria-current]").text()).isEqualTo("Năm 2025");
    assertThat(year.select(".years a")).hasSize(2);
  }

  @Test
  void years_lead_to_each_other_over_a_gap() {
    portal.report(2023);

    var page = Event.of("GET /tthc/{year}", "/tthc/2023").parameter("year", "2023").to(pages);

    assertThat(page(page).select(".years a").eachAttr("href"))
        .containsExactly("/tthc/2025", "/tthc/2023");
    assertThat(page(Event.sample("render-pages.tthc.json").to(pages)).select(".years a").eachText())
        .containsExactly("Năm 2026", "Năm 2025");
  }

  @Test
  void the_menu_leads_to_a_page_before_anything_was_reported() {
    var fresh = new PagesPortal().withSite("an-binh-dong", "anbinhdong.example.vn");

    var answer = Event.sample("render-pages.tthc.json").to(fresh.handler(fresh.db().client()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(page(answer).select("main p").getFirst().text())
        .isEqualTo("Chưa có số liệu giải quyết TTHC.");
  }

  private static Document page(TestAnswer answer) {
    return Jsoup.parse(answer.text());
  }
}
