package vn.congxa.searcharticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.finding.FindingPortal.LAND;
import static vn.congxa.finding.FindingPortal.NOON;
import static vn.congxa.finding.FindingPortal.SITE;
import static vn.congxa.finding.SampleArticles.article;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.lambda.Wiring;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;

class SearchArticlesHandlerIT extends SearchCase {
  @Test
  void what_is_found_has_the_fields_of_the_contract_and_no_other() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế tiêm từ thứ Hai"));

    var answer = search("tiem chung");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("cache-control")).isEqualTo("public, max-age=30");
    assertThat(answer.text())
        .isEqualTo(
            "{\"items\":[{\"slug\":\"tiem\",\"url\":\"/bai-viet/tiem\","
                + "\"section\":{\"slug\":\"tin-tuc\",\"name\":\"Tin tức\"},"
                + "\"title\":\"Lịch tiêm chủng\",\"lead\":\"\","
                + "\"publishedAt\":\"2026-02-28T12:00:00+07:00\",\"image\":null,"
                + "\"highlights\":{\"title\":\"Lịch <mark>tiêm</mark> <mark>chủng</mark>\","
                + "\"text\":\"Trạm y tế <mark>tiêm</mark> từ thứ Hai\"}}],"
                + "\"next\":null,\"total\":1,\"totalIsExact\":true,\"match\":\"all\"}");
  }

  @Test
  void how_well_it_answers_is_said() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));

    assertThat(search("tiêm").json().path("match").asText()).isEqualTo("all");
    assertThat(search("tiêm chunng").json().path("match").asText()).isEqualTo("mistyped");
    assertThat(search("tiêm ngựa").json().path("match").asText()).isEqualTo("some");
    assertThat(search("bò").json().path("total").asInt()).isZero();
  }

  @Test
  void a_section_and_days_of_the_sites_zone_narrow_it_down() {
    var midnight = NOON.minus(Duration.ofHours(12)); // the first of March, there
    portal.publish(SITE, article("cuoi", LAND, "Họp dân", "Một", midnight.minusSeconds(1)));
    portal.publish(SITE, article("dau", "Họp dân", "Hai"));
    portal.publish(SITE, article("som", LAND, "Họp dân", "Ba", midnight));
    portal.clock().advance(Duration.ofDays(30));

    assertThat(slugs(api().query("q", "họp").query("section", "dat-dai").to(handler)))
        .containsExactlyInAnyOrder("cuoi", "som");
    assertThat(slugs(api().query("q", "họp").query("from", "2026-03-01").to(handler)))
        .containsExactly("som");
    assertThat(slugs(api().query("q", "họp").query("to", "2026-02-28").to(handler)))
        .containsExactlyInAnyOrder("cuoi", "dau");
    assertThat(
            slugs(
                api()
                    .query("q", "họp")
                    .query("from", "2026-02-28")
                    .query("to", "2026-02-28")
                    .query("section", "tin-tuc")
                    .to(handler)))
        .containsExactly("dau");
  }

  @Test
  void a_box_that_is_about_to_be_typed_into_wakes_the_function_and_nobody_hears_of_it() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));

    var answer = api().to(handler);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.text()).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void a_search_is_one_request_to_the_tables_once_the_site_is_known() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));
    var meter = new CapacityMeter();
    var metered = handler(meter);
    api().to(metered);
    api().query("q", "tiêm").to(metered);
    meter.reset();

    api().query("q", "chủng").to(metered);

    assertThat(meter.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /api/search", "GET /tim-kiem"})
  void a_host_without_a_site_finds_nothing(String route) {
    var path = route.substring("GET ".length());
    var answer = Event.of(route, path).query("q", "x").header("host", "x.example").to(handler);

    assertThat(answer.status()).isEqualTo(421);
  }

  @Test
  void what_the_schedule_asks_every_day_is_answered() {
    assertThat(Event.of("daily", "/").to(handler).status()).isEqualTo(204);
  }

  @Test
  void the_first_work_before_the_first_request_needs_neither_a_site_nor_an_index() {
    var variables = portal.variables();
    variables.put("AWS_LAMBDA_FUNCTION_NAME", "search-articles");

    var deployed = new SearchArticlesHandler(Wiring.of(variables));

    assertThat(api().query("q", "x").to(deployed).status()).isEqualTo(503);
    assertThat(page().to(deployed).status()).isEqualTo(200);
  }
}
