package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.ObjectMapper;

/** A draft, as somebody without an account sees it by a ticket. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewE2E {
  private static final String TITLE = "Xe buýt về ấp chạy thêm hai chuyến";

  private final TestPortal portal = TestPortal.INSTANCE;
  private final String writer = "Bearer " + portal.token("writer");
  private final Chromium chromium = new Chromium();
  private String ticket = "";
  private String url = "";

  @BeforeAll
  void a_ticket_to_a_draft() {
    var article = "/api/staff/articles/" + UUID.randomUUID();
    var section = portal.get("/api/sections").json().at("/items/0/slug").asString();
    var text =
        new ObjectMapper()
            .createObjectNode()
            .put("kind", "manual")
            .put("title", TITLE)
            .put("lead", "Từ đầu tháng tới.")
            .put("author", "Ban Biên tập")
            .put("section", section)
            .put(
                "body",
                "<h2>Giờ chạy</h2><p>Năm giờ và mười sáu giờ.</p>"
                    + "<figure data-missing=\"Bảng giờ\"></figure>")
            .toString();
    var saved =
        portal.json(
            "PUT",
            article,
            text,
            "authorization",
            writer,
            "if-none-match",
            "*",
            "idempotency-key",
            "preview");
    assertThat(saved.status()).as(saved.body()).isEqualTo(201);
    var made = portal.json("POST", article + "/previews", "", "authorization", writer);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    ticket = made.json().path("ticket").asString();
    url = made.json().path("url").asString();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void it_is_read_on_a_phone_without_a_barrier_and_counts_as_no_visit() {
    try (var window = chromium.window(360)) {
      var asked = new ArrayList<String>();
      window.onRequest((Request request) -> asked.add(request.url()));
      var page = window.newPage();

      var answer = page.navigate(portal.at(url).toString());

      assertThat(answer.status()).isEqualTo(200);
      assertThat(page.locator("h1").innerText()).isEqualTo(TITLE);
      assertThat(page.locator("section.alert").first().innerText())
          .contains("không phải trang đã đăng");
      assertThat(page.locator("article").innerText()).contains("[Thiếu ảnh: Bảng giờ]");
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      assertThat(Axe.violations(page)).isEmpty();
      assertThat(asked).isNotEmpty().noneMatch(address -> address.contains("/api/visits"));
    }
  }

  @Test
  void it_looks_as_the_page_does() {
    var preview = portal.get(url).body();
    var page = portal.get(PageTypes.article()).body();

    for (var part : List.of("<style>", "<header class=\"masthead\">", "<footer>")) {
      assertThat(preview).contains(part);
      assertThat(page).contains(part);
    }
    assertThat(preview.substring(preview.indexOf("<style>"), preview.indexOf("</style>")))
        .isEqualTo(page.substring(page.indexOf("<style>"), page.indexOf("</style>")));
  }

  @Test
  void its_headers_keep_it_from_caches_robots_and_other_sites() {
    var answer = portal.get(url);

    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.header("x-robots-tag")).isEqualTo("noindex, nofollow");
    assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
    assertThat(answer.header("content-security-policy"))
        .isEqualTo(portal.get("/").header("content-security-policy"));
    assertThat(portal.get("/robots.txt").body()).contains("Disallow: /xem-truoc/");
  }

  @Test
  void a_page_without_a_ticket_is_not_found() {
    assertThat(portal.get("/xem-truoc").status()).isEqualTo(404);
    assertThat(portal.get(url + "/them").status()).isEqualTo(404);
    assertThat(portal.get("/xem-truoc/" + ticket.toLowerCase(Locale.ROOT)).status()).isEqualTo(410);
  }
}
