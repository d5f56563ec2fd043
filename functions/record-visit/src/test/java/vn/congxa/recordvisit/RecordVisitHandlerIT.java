package vn.congxa.recordvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.aws.Attributes;
import vn.congxa.lambda.Wiring;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

class RecordVisitHandlerIT {
  private final VisitPortal portal = new VisitPortal();

  @Test
  void a_visit_counts_and_its_visitor_sees_it() {
    var answer = sample("new-visit");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.text()).isEqualTo("{\"online\":1,\"today\":1,\"total\":1001}");
    assertThat(portal.logged()).contains("\"Visits\":1");
  }

  @Test
  void a_repeated_view_changes_nothing_and_is_no_visit_in_the_metrics() {
    sample("new-visit");
    portal.clock.advance(Duration.ofMinutes(25));
    var answer = sample("new-visit");

    assertThat(answer.text()).isEqualTo("{\"online\":1,\"today\":1,\"total\":1001}");
    assertThat(portal.logged()).containsOnlyOnce("\"Visits\":1");
  }

  @Test
  void asking_for_the_counts_records_nothing() {
    var answer = sample("counts");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.text()).isEqualTo("{\"online\":0,\"today\":0,\"total\":1000}");
    assertThat(portal.visitors()).isEmpty();
  }

  @Test
  void a_robot_reads_the_counts_and_is_not_counted() {
    var answer = sample("robot");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"online\":0,\"today\":0,\"total\":1000}");
    assertThat(portal.logged()).doesNotContain("\"Visits\":1");
  }

  @ParameterizedTest
  @CsvSource({
    "sec-purpose, prefetch;prerender",
    "sec-purpose, prefetch;anonymous-client-ip",
    "purpose, prefetch",
    "x-purpose, preview",
    "x-moz, Prefetch",
    "sec-fetch-site, cross-site",
    "user-agent, ''",
  })
  void what_nobody_looks_at_is_not_counted(String header, String value) {
    var answer =
        Event.sample("record-visit.new-visit.json").header(header, value).to(portal.handler);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("total").asInt()).isEqualTo(1000);
  }

  @ParameterizedTest
  @CsvSource({
    "too-large, 413, too_large",
    "wrong-content-type, 415, unsupported_media_type",
    "unknown-field, 422, invalid",
    "malformed-json, 400, malformed_json",
  })
  void bad_input_is_refused_and_not_counted(String name, int status, String code) {
    var answer = sample(name);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(portal.visitors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "1", "\"{}\""})
  void a_body_is_an_object(String body) {
    var answer = Event.sample("record-visit.new-visit.json").body(body).to(portal.handler);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("not_an_object");
  }

  @Test
  void every_fault_of_a_body_is_named() {
    var body = "{\"page\": \"/\", \"ip\": \"203.0.113.9\"}";
    var answer = Event.sample("record-visit.new-visit.json").body(body).to(portal.handler);

    assertThat(answer.json().findValuesAsText("pointer")).containsExactly("/page", "/ip");
  }

  @Test
  void another_route_is_not_found() {
    var answer = Event.of("DELETE /api/visits", "/api/visits").to(portal.handler);

    assertThat(answer.code()).isEqualTo("not_found");
  }

  @Test
  void the_log_names_no_visitor() {
    sample("new-visit");
    sample("unknown-field");

    assertThat(portal.logged())
        .doesNotContain("203.0.113")
        .doesNotContain("Samsung")
        .doesNotContain("mua-vu");
  }

  @Test
  void a_new_visit_is_three_requests_of_one_unit_each_way_and_a_repeated_view_less() {
    var meter = new CapacityMeter();
    var metered = new VisitPortal(TestClients.watched(DynamoDbLocal.shared(), meter));
    Event.sample("record-visit.new-visit.json").from("203.0.113.99").to(metered.handler);
    metered.clock.advance(Duration.ofSeconds(10));
    meter.reset();

    Event.sample("record-visit.new-visit.json").to(metered.handler);
    assertThat(meter.operations()).containsExactlyInAnyOrder("GetItem", "GetItem", "UpdateItem");
    assertThat(meter.writes()).isEqualTo(1);
    assertThat(meter.reads()).isEqualTo(1);

    meter.reset();
    metered.clock.advance(Duration.ofSeconds(50));
    Event.sample("record-visit.new-visit.json").to(metered.handler);
    assertThat(meter.writes()).isZero();
    assertThat(meter.reads()).isEqualTo(1);
  }

  @Test
  void lambdas_own_start_reads_ahead_and_writes_nothing() {
    var variables = new HashMap<>(portal.db.variables());
    variables.put("AWS_LAMBDA_FUNCTION_NAME", "record-visit");

    var handler = new RecordVisitHandler(Wiring.of(variables));

    assertThat(portal.db.client().scan(r -> r.tableName(portal.db.table("VisitsTable"))).items())
        .isEmpty();
    assertThat(Event.sample("record-visit.new-visit.json").to(handler).status()).isEqualTo(200);
  }

  @Test
  void a_rehearsal_counts_for_no_site_and_is_told_to_nobody() {
    portal.handler.prime();

    assertThat(portal.db.client().scan(r -> r.tableName(portal.db.table("VisitsTable"))).items())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(Attributes.string(item, "pk")).startsWith("#rehearsal"));
    assertThat(portal.logged()).isEmpty();
  }

  @Test
  void a_start_from_a_snapshot_reads_the_only_sites_key_ahead() {
    sample("new-visit");
    var meter = new CapacityMeter();
    var restored = portal.started(TestClients.watched(portal.db, meter));

    restored.prime();
    restored.resume();
    meter.reset();
    portal.clock.advance(Duration.ofSeconds(1));
    Event.sample("record-visit.new-visit.json").to(restored);

    assertThat(meter.operations()) // the visitor and the counter
        .containsExactly("GetItem", "GetItem");
  }

  @Test
  void a_start_from_a_snapshot_writes_nothing_of_the_site() {
    portal.handler.resume();

    assertThat(portal.db.client().scan(r -> r.tableName(portal.db.table("VisitsTable"))).items())
        .allSatisfy(item -> assertThat(Attributes.string(item, "pk")).startsWith("#rehearsal"));
    assertThat(sample("new-visit").json().path("total").asInt()).isEqualTo(1001);
  }

  private TestAnswer sample(String name) {
    return Event.sample("record-visit." + name + ".json").to(portal.handler);
  }
}
