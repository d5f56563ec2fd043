package vn.congxa.readarticles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Status;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;
import vn.congxa.version.Version;

class ReadArticlesHandlerIT {
  private final Commune commune = Commune.withSamples();

  @BeforeEach
  void warm() {
    get("/api/site");
    commune.meter.reset();
  }

  @Test
  void a_site_says_who_answers_for_it() {
    assertThat(get("/api/site").text())
        .isEqualTo(
            "{\"id\":\"an-binh-dong\",\"name\":\"Xã An Bình Đông\","
                + "\"hosts\":[\"an-binh-dong.example.vn\"],\"timeZone\":\"Asia/Ho_Chi_Minh\","
                + "\"editorInChief\":\"Trần Thị Mẫu\","
                + "\"address\":\"Thôn Trung tâm, xã An Bình Đông\",\"phone\":\"0200 000 0000\","
                + "\"email\":\"ubnd@an-binh-dong.example.vn\","
                + "\"version\":\""
                + Version.current()
                + "\"}");
  }

  @Test
  void sections_come_in_the_sites_order() {
    assertThat(get("/api/sections").text())
        .isEqualTo(
            "{\"items\":["
                + "{\"slug\":\"tin-tuc\",\"name\":\"Tin tức\",\"url\":\"/chuyen-muc/tin-tuc\"},"
                + "{\"slug\":\"nong-nghiep\",\"name\":\"Nông nghiệp\","
                + "\"url\":\"/chuyen-muc/nong-nghiep\"}],\"next\":null}");
  }

  @Test
  void an_article_has_the_fields_of_the_contract_and_no_other() {
    assertThat(article("ngay-hoi-dinh-dong-dong-vui-dung-nep-xua").text())
        .isEqualTo(
            "{\"slug\":\"ngay-hoi-dinh-dong-dong-vui-dung-nep-xua\","
                + "\"url\":\"/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua\","
                + "\"section\":{\"slug\":\"tin-tuc\",\"name\":\"Tin tức\"},"
                + "\"title\":\"Tiêu đề của ngay-hoi-dinh-dong-dong-vui-dung-nep-xua\",\"lead\":\"Lời dẫn\","
                + "\"author\":\"Ban Biên tập\",\"publishedAt\":\"2026-03-01T11:59:00+07:00\","
                + "\"image\":{\"url\":"
                + "\"/media/an-binh-dong.0123456789abcdef0123456789abcdef.jpg\","
                + "\"alt\":\"Kênh\",\"caption\":\"Kênh N3\",\"width\":800,\"height\":600},"
                + "\"body\":\"<p>Nội dung</p>\",\"source\":\"Đài truyền thanh xã\","
                + "\"updatedAt\":\"2026-03-01T11:59:00+07:00\",\"version\":1,\"corrections\":[],\"attachments\":[]}");
  }

  @Test
  void what_an_article_lacks_is_null_and_not_missing() {
    commune.add(Commune.article("khong-anh", "tin-tuc", Commune.NOON, Status.PUBLISHED, null));

    var json = article("khong-anh").json();

    assertThat(json.get("image").isNull()).isTrue();
    assertThat(json.get("source").isNull()).isTrue();
  }

  @Test
  void a_list_is_newest_first_without_bodies() {
    var json = get("/api/articles").json();

    assertThat(json.path("items").findValuesAsText("url"))
        .contains("/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua", "/bai-viet/lich-gieo-ma");
    assertThat(json.path("items").path(0).path("slug").asText())
        .isEqualTo("ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
    assertThat(json.path("items").path(0).fieldNames())
        .toIterable()
        .containsExactly(
            "slug", "url", "section", "title", "lead", "author", "publishedAt", "image");
    assertThat(json.get("next").isNull()).isTrue();
  }

  @Test
  void a_section_lists_its_own_articles_only() {
    var json = list().query("section", "nong-nghiep").to(commune.handler).json();

    assertThat(json.path("items")).hasSize(1);
    assertThat(json.path("items").path(0).path("slug").asText()).isEqualTo("lich-gieo-ma");
  }

  @Test
  void a_scheduled_article_appears_when_its_time_has_come() {
    var later = Commune.NOON.plus(Duration.ofHours(1));
    commune.add(Commune.article("hen-gio", "tin-tuc", later, Status.PUBLISHED));

    assertThat(article("hen-gio").code()).isEqualTo("unknown_article");
    assertThat(get("/api/articles").json().path("items")).hasSize(2);

    commune.clock.advance(Duration.ofHours(1));

    assertThat(article("hen-gio").status()).isEqualTo(200);
    assertThat(get("/api/articles").json().path("items").path(0).path("slug").asText())
        .isEqualTo("hen-gio");
  }

  @Test
  void a_withdrawn_article_is_gone_with_the_public_reason() {
    var answer = article("bai-da-go");

    assertThat(answer.status()).isEqualTo(410);
    assertThat(answer.json().path("title").asText())
        .isEqualTo("Bài viết đã được gỡ. Lịch đã thay đổi.");
    assertThat(answer.text()).doesNotContain("Nội dung");
  }

  @Test
  void a_reader_who_has_the_article_is_told_so_in_a_few_bytes() {
    var first = article("ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
    assertThat(first.header("cache-control")).isEqualTo("public, max-age=30");

    var second =
        Event.of(
                "GET /api/articles/{slug}",
                "/api/articles/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua")
            .parameter("slug", "ngay-hoi-dinh-dong-dong-vui-dung-nep-xua")
            .header("if-none-match", first.header("etag"))
            .to(commune.handler);

    assertThat(second.status()).isEqualTo(304);
    assertThat(second.header("etag")).isEqualTo(first.header("etag"));
    assertThat(second.bytes()).isEmpty();
  }

  @Test
  void an_article_is_one_request_and_half_a_unit_once_the_function_is_warm() {
    article("ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");

    assertThat(commune.meter.costs())
        .singleElement()
        .satisfies(cost -> assertThat(cost.operation()).isEqualTo("BatchGetItem"))
        .satisfies(cost -> assertThat(cost.read()).isEqualTo(0.5));
  }

  @Test
  void a_list_is_one_request_once_the_function_is_warm() {
    get("/api/articles");

    assertThat(commune.meter.costs())
        .singleElement()
        .extracting("operation")
        .isEqualTo("BatchGetItem");
  }

  @Test
  void an_address_that_the_function_does_not_serve_is_not_found() {
    assertThat(Event.of("GET /api/else", "/api/else").to(commune.handler).code())
        .isEqualTo("not_found");
  }

  private TestAnswer article(String slug) {
    return Event.of("GET /api/articles/{slug}", "/api/articles/" + slug)
        .parameter("slug", slug)
        .to(commune.handler);
  }

  private TestAnswer get(String path) {
    return Event.of("GET " + path, path).to(commune.handler);
  }

  private static Event list() {
    return Event.of("GET /api/articles", "/api/articles");
  }
}
