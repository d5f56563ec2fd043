package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the running portal answers, held against the contract. */
class AnswersE2E {
  private final OpenApi contract = OpenApi.ofProject();
  private final TestPortal portal = TestPortal.INSTANCE;

  @ParameterizedTest
  @CsvSource({
    "GET /api/site, /api/site, 200",
    "GET /api/sections, /api/sections, 200",
    "GET /api/articles, /api/articles, 200",
    "GET /api/articles, /api/articles?limit=1, 200",
    "GET /api/articles, /api/articles?limit=0, 422",
    "GET /api/articles, /api/articles?section=khong-co, 404",
    "GET /api/articles, /api/articles?cursor=tampered, 400",
    "GET /api/articles/{slug}, /api/articles/khong-co, 404",
    "GET /api/articles/{slug}, /api/articles/" + Oddities.WITHDRAWN + ", 410",
    "GET /api/articles/{slug}, /api/articles/" + Oddities.SCHEDULED + ", 404",
    "GET /api/articles/{slug}, /api/articles/" + Oddities.BROKEN + ", 500",
    "GET /api/search, /api/search?q=lua&limit=3, 200",
    "GET /api/search, /api/search, 204",
    "GET /api/search, /api/search?q=%2A, 400",
    "GET /api/search, /api/search?q=lua&from=x, 422",
    "GET /tim-kiem, /tim-kiem?q=lua, 200",
    "GET /tim-kiem, /tim-kiem?q=lua&cursor=x, 400",
    "GET /api/visits, /api/visits, 200",
    "GET /api/tthc, /api/tthc, 200",
    "GET /api/tthc/{year}, /api/tthc/2001, 200",
    "GET /api/tthc/{year}, /api/tthc/1999, 422",
    "GET /, /, 200",
    "GET /, /?cursor=tampered, 400",
    "GET /chuyen-muc/{section}, /chuyen-muc/khong-co, 404",
    "GET /bai-viet/{slug}, /bai-viet/khong-co, 404",
    "GET /bai-viet/{slug}, /bai-viet/" + Oddities.WITHDRAWN + ", 410",
    "GET /bai-viet/{slug}, /bai-viet/" + Oddities.BROKEN + ", 500",
    "GET /tthc, /tthc, 200",
    "GET /tthc/{year}, /tthc/1999, 404",
    "GET /robots.txt, /robots.txt, 200",
    "GET /rss.xml, /rss.xml, 200",
    "GET /atom.xml, /atom.xml, 200",
    "GET /chuyen-muc/{section}/rss.xml, /chuyen-muc/khong-co/rss.xml, 404",
    "GET /chuyen-muc/{section}/atom.xml, /chuyen-muc/khong-co/atom.xml, 404",
    "GET /sitemap.xml, /sitemap.xml, 200",
    "GET /sitemap/{part}, /sitemap/0.xml, 200",
    "GET /sitemap/{part}, /sitemap/999.xml, 404",
    "GET /manifest.webmanifest, /manifest.webmanifest, 200",
    "GET /favicon.ico, /favicon.ico, 200",
    "GET /assets/{file}, /assets/khong-co.js, 404",
    "GET /media/{file}, /media/khong-co.jpg, 404",
    "GET /media/{file}, /media/" + Oddities.LARGE + ", 302",
  })
  void a_read_is_answered_as_the_contract_says(String route, String path, int status) {
    assertAnswer(route, portal.get(path), status);
  }

  @Test
  void every_article_and_every_page_of_the_list_is_as_the_contract_says() {
    var next = "";
    do {
      var list = portal.get("/api/articles?limit=7" + next);
      assertAnswer("GET /api/articles", list, 200);
      for (var item : list.json().path("items")) {
        var slug = item.path("slug").asString();
        assertAnswer("GET /api/articles/{slug}", portal.get("/api/articles/" + slug), 200);
        assertAnswer("GET /bai-viet/{slug}", portal.get("/bai-viet/" + slug), 200);
        if (!item.path("image").isNull()) {
          var url = item.path("image").path("url").asString();
          assertAnswer("GET /media/{file}", portal.get(url), 200);
        }
      }
      next =
          list.json().path("next").isNull() ? "" : "&cursor=" + list.json().path("next").asString();
    } while (!next.isEmpty());
  }

  @Test
  void every_section_and_every_year_is_as_the_contract_says() {
    for (var section : portal.get("/api/sections").json().path("items")) {
      var slug = section.path("slug").asString();
      assertAnswer("GET /chuyen-muc/{section}", portal.get("/chuyen-muc/" + slug), 200);
      assertAnswer("GET /api/articles", portal.get("/api/articles?section=" + slug), 200);
      for (var feed : new String[] {"/rss.xml", "/atom.xml"}) {
        var route = "GET /chuyen-muc/{section}" + feed;
        assertAnswer(route, portal.get("/chuyen-muc/" + slug + feed), 200);
      }
    }
    var year = portal.get("/api/tthc").json().path("year").asInt();
    assertAnswer("GET /api/tthc/{year}", portal.get("/api/tthc/" + year), 200);
    assertAnswer("GET /tthc/{year}", portal.get("/tthc/" + year), 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/site",
        "/api/articles",
        "/api/tthc",
        "/robots.txt",
        "/rss.xml",
        "/sitemap.xml"
      })
  void what_the_client_has_already_is_not_sent_again(String path) {
    var tag = portal.get(path).header("etag");

    var again =
        portal.send(HttpRequest.newBuilder(portal.at(path)).header("if-none-match", tag).build());

    assertAnswer("GET " + path, again, 304);
  }

  @Test
  void a_visit_is_answered_as_the_contract_says() {
    assertAnswer("POST /api/visits", portal.json("POST", "/api/visits", "{}"), 200);
    assertAnswer("POST /api/visits", portal.json("POST", "/api/visits", "{\"a\": 1}"), 422);
    assertAnswer("POST /api/visits", portal.json("POST", "/api/visits", "{"), 400);
    var large = "{\"a\": \"" + "x".repeat(3_000) + "\"}";
    assertAnswer("POST /api/visits", portal.json("POST", "/api/visits", large), 413);
  }

  @Test
  void what_a_clerk_does_is_answered_as_the_contract_says() {
    var report = "PUT /api/staff/tthc/{year}/{month}";
    var path = "/api/staff/tthc/2003/4";
    var clerk = "Bearer " + portal.token("clerk");
    var counts =
        """
        {"onTime": 8, "late": 1, "fields": [
          {"field": "Hộ tịch", "onTime": 5, "late": 0},
          {"field": "Đất đai", "onTime": 3, "late": 1}]}
        """;
    assertThat(contract.differencesOfInput(report, counts)).isEmpty();

    assertAnswer(report, portal.json("PUT", path, counts), 401);
    assertThat(portal.json("PUT", path, counts).header("www-authenticate")).startsWith("Bearer");
    var writer = "Bearer " + portal.token("writer");
    assertAnswer(report, portal.json("PUT", path, counts, "authorization", writer), 403);
    assertAnswer(report, portal.json("PUT", path, counts, "authorization", clerk), 428);
    var created = portal.json("PUT", path, counts, "authorization", clerk, "if-none-match", "*");
    assertAnswer(report, created, 201);
    var tag = created.header("etag");
    assertAnswer(
        report, portal.json("PUT", path, counts, "authorization", clerk, "if-match", tag), 200);
    assertAnswer(
        report, portal.json("PUT", path, counts, "authorization", clerk, "if-match", tag), 412);

    var results = "POST /api/staff/tthc/{year}/{month}/results";
    var more = "{\"field\": \"Hộ tịch\", \"onTime\": 2, \"late\": 0}";
    assertThat(contract.differencesOfInput(results, more)).isEmpty();
    var key = UUID.randomUUID().toString();
    assertAnswer(
        results, portal.json("POST", path + "/results", more, "authorization", clerk), 422);
    for (var i = 0; i < 2; i++) {
      var added =
          portal.json(
              "POST", path + "/results", more, "authorization", clerk, "idempotency-key", key);
      assertAnswer(results, added, 200);
      assertThat(added.json().path("onTime").asInt()).isEqualTo(10);
    }
    assertAnswer(results, portal.json("POST", path + "/results", more), 401);
  }

  @Test
  void a_staff_body_that_is_too_large_or_not_json_is_answered_as_the_contract_says() {
    var clerk = "Bearer " + portal.token("clerk");
    var large = " ".repeat(100 * 1024 + 1);
    for (var route :
        Map.of(
                "PUT /api/staff/tthc/{year}/{month}", "/api/staff/tthc/2003/5",
                "POST /api/staff/tthc/{year}/{month}/results", "/api/staff/tthc/2003/5/results")
            .entrySet()) {
      var request =
          HttpRequest.newBuilder(portal.at(route.getValue()))
              .header("authorization", clerk)
              .header("content-type", "application/json");
      var method = route.getKey().split(" ", -1)[0];

      var tooLarge = request.method(method, HttpRequest.BodyPublishers.ofString(large)).build();
      assertAnswer(route.getKey(), portal.send(tooLarge), 413);
      var text =
          request
              .setHeader("content-type", "text/plain")
              .method(method, HttpRequest.BodyPublishers.ofString("{}"))
              .build();
      assertAnswer(route.getKey(), portal.send(text), 415);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tthc", "/robots.txt", "/atom.xml", "/sitemap.xml", "/favicon.ico"})
  void a_head_has_the_headers_of_its_get_and_no_body(String path) {
    var head =
        portal.send(
            HttpRequest.newBuilder(portal.at(path))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

    assertAnswer("HEAD " + path, head, 200);
    var whole = portal.get(path);
    assertThat(head.header("content-type")).isEqualTo(whole.header("content-type"));
    assertThat(head.header("content-length")).isEqualTo(whole.header("content-length"));
    assertThat(head.body()).isEmpty();
  }

  private void assertAnswer(String route, Exchange answer, int status) {
    assertThat(answer.status()).as(route + " " + answer.body()).isEqualTo(status);
    assertThat(contract.differences(route, answer)).isEmpty();
  }
}
