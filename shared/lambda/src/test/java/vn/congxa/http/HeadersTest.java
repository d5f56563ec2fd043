package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congxa.testing.TestAnswer;

/** Headers that are read and written, at their edges. */
class HeadersTest {
  @Test
  void a_weak_tag_is_two_checksums_of_the_content() {
    // The values that both algorithms are checked by.
    assertThat(EntityTags.weak("123456789".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("W/\"cbf43926e3069283\"");
  }

  @Test
  void what_does_not_say_that_it_may_be_kept_has_no_tag() {
    var page = Response.html(200, "Lịch tiếp dân");

    assertThat(Conditional.answer(page, Requests.get()).headers()).doesNotContainKey("etag");
    assertThat(Conditional.answer(page.cachedFor(60), Requests.get()).headers())
        .containsKey("etag");
  }

  @Test
  void an_old_copy_is_shown_only_where_that_is_allowed() {
    var page = Response.html(200, "");

    assertThat(page.cachedFor(0, 60, 0).headers())
        .containsEntry("cache-control", "public, max-age=0, s-maxage=60");
    assertThat(page.cachedFor(0, 60, 30).headers())
        .containsEntry(
            "cache-control", "public, max-age=0, s-maxage=60, stale-while-revalidate=30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-09T07:08:09Z | Mon, 09 Mar 2026 07:08:09 GMT",
        "2026-03-10T17:08:09Z | Tue, 10 Mar 2026 17:08:09 GMT",
      })
  void the_day_of_a_date_has_two_digits(Instant changed, String date) {
    assertThat(Response.html(200, "").changedAt(changed).headers())
        .containsEntry("last-modified", date);
  }

  @Test
  void every_answer_protects_its_reader() throws IOException {
    var out = new ByteArrayOutputStream();
    ResponseWriter.write(Response.html(200, "ngắn"), Requests.get(), out);
    var answer = TestAnswer.of(out.toByteArray());

    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(answer.header("x-frame-options")).isEqualTo("DENY");
    assertThat(answer.header("strict-transport-security")).isEqualTo("max-age=31536000");
    assertThat(answer.header("referrer-policy")).isEqualTo("strict-origin-when-cross-origin");
    assertThat(answer.raw().path("isBase64Encoded").isBoolean()).isTrue();
  }

  @Test
  void a_port_alone_names_no_host_and_no_address() {
    assertThat(Origin.of("").host(Map.of("host", ":443"))).isEmpty();
    var headers = Map.of("x-origin-secret", "s", "cloudfront-viewer-address", ":46532");
    assertThat(Origin.of("s").address(headers, "203.0.113.7")).isEmpty();
  }

  @Test
  void a_weight_without_a_name_is_no_preference() {
    assertThat(Preference.list(";q=1, vi")).containsExactly(new Preference("vi", 1_000));
  }

  @Test
  void an_address_is_the_same_in_whatever_order_it_was_asked() {
    assertThat(Address.decoded("/tin", Map.of())).isEqualTo("/tin");
    assertThat(Address.decoded("/tin", Map.of("trang", "2", "nam", "2026")))
        .isEqualTo("/tin?nam=2026&trang=2");
  }

  @ParameterizedTest
  @EnumSource(FaultCode.class)
  void every_fault_is_told_in_both_languages(FaultCode code) {
    assertThat(code.wording().vietnamese()).isNotBlank().isNotEqualTo(code.wording().english());
    assertThat(code.wording().english()).isNotBlank();
  }
}
