package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is at no address is said so, in the site's layout or as programs read it. */
class BadAddressE2E {
  private final TestPortal portal = TestPortal.INSTANCE;

  /** What is no UTF-8 is a replacement character, and in no slug. */
  @ParameterizedTest
  @CsvSource({
    "/%zz, 400",
    "/bai-viet/%, 400",
    "/bai-viet/%4, 400",
    "/bai-viet/%00, 400",
    "/api/articles/%c3%28, 404",
  })
  void bad_percent_encoding_in_a_path_is_refused(String path, int status) {
    var answer = portal.raw(path);

    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    Discretion.assertKept(answer.substring(answer.indexOf("\r\n\r\n")));
  }

  /** A broken escape in a query stays as it stands, and is then as wrong as any other text. */
  @ParameterizedTest
  @CsvSource({
    "limit=%zz, 422",
    "cursor=%, 400",
    "section=%c3%28, 422",
    "section=%00, 422",
    "&&==&, 200",
  })
  void bad_percent_encoding_in_a_query_is_read_as_it_stands(String query, int status) {
    var answer = portal.raw("/api/articles?" + query);

    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    Discretion.assertKept(answer.substring(answer.indexOf("\r\n\r\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%01", "%09", "%0d%0ax:%20y", "%1b%5b31m", "%7f", "%c2%85", "%e2%80%ae"})
  void a_control_character_in_a_path_gets_a_page(String character) {
    Refusal.assertPage(portal.get("/" + character), 404);
    Refusal.assertPage(portal.get("/bai-viet/" + character), 404);
    Refusal.assertPage(portal.get("/chuyen-muc/tin" + character + "tuc"), 404);
    Refusal.assertPage(portal.get("/tthc/2026" + character), 404);
  }

  @Test
  void a_path_of_ten_thousand_characters_gets_a_page() {
    Refusal.assertPage(portal.get("/" + "a".repeat(9_900)), 404);
    Refusal.assertPage(portal.get("/bai-viet/" + "a".repeat(9_900)), 404);
    Refusal.assertPage(portal.get("/" + "a/".repeat(4_900)), 404);
  }

  @Test
  void overlong_slugs_and_queries_are_refused() {
    var overlong = "a".repeat(4_000);

    Refusal.assertProblem(portal.get("/api/articles/" + overlong), 404, "unknown_article");
    Refusal.assertProblem(portal.get("/api/articles?section=" + overlong), 422, "invalid");
    Refusal.assertProblem(portal.get("/api/articles?cursor=" + overlong), 400, "invalid_cursor");
    Refusal.assertPage(portal.get("/bai-viet/" + overlong), 404);
    Refusal.assertPage(portal.get("/chuyen-muc/" + overlong), 404);
    Refusal.assertPage(portal.get("/?cursor=" + overlong), 400);
    Refusal.assertPage(portal.get("/tthc/" + overlong), 404);
  }

  @Test
  void a_fault_of_ours_is_told_by_an_id_alone() {
    var api = portal.get("/api/articles/" + Oddities.BROKEN);
    Refusal.assertProblem(api, 500, "internal_error");
    Refusal.assertPage(portal.get("/bai-viet/" + Oddities.BROKEN), 500);
  }

  @Test
  void an_address_that_nobody_knows_gets_a_page_and_never_a_listing() {
    Refusal.assertPage(portal.get("/wp-login.php"), 404);
    Refusal.assertPage(portal.get("/assets/"), 404);
    assertThat(portal.json("DELETE", "/api/articles/a", "").status()).isEqualTo(404);
    assertThat(portal.json("PUT", "/api/site", "{}").status()).isEqualTo(404);
  }
}
