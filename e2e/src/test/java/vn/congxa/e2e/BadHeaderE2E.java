package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards, keys and types that are missed or wrong are named, and nothing is written. */
class BadHeaderE2E extends BadRequestCase {
  @Test
  void a_change_without_or_with_a_stale_guard_is_refused() {
    var more = "{\"onTime\": 101, \"late\": 10}";

    Refusal.assertProblem(put(MARCH, more), 428, "precondition_required");
    Refusal.assertProblem(put(MARCH, more, "if-none-match", "*"), 412, "precondition_failed");
    Refusal.assertProblem(put(MARCH, more, "if-match", "\"999\""), 412, "precondition_failed");
    Refusal.assertProblem(put(MARCH, more, "if-match", "W/\"1\""), 412, "precondition_failed");
    Refusal.assertProblem(put(MARCH, more, "if-match", "1"), 422, "invalid");
  }

  @Test
  void a_header_that_is_missed_is_named_beside_what_else_is_wrong() {
    var change = put(MARCH, "{\"onTime\": 1}");
    Refusal.assertProblem(change, 422, "invalid");
    assertThat(change.faults()).isEqualTo("/late required, if-match required");

    var addition = post("{\"onTime\": 1}");
    Refusal.assertProblem(addition, 422, "invalid");
    assertThat(addition.faults()).isEqualTo("/late required, idempotency-key required");
  }

  @Test
  void an_addition_without_a_key_is_refused() {
    var more = "{\"onTime\": 1, \"late\": 0}";

    Refusal.assertProblem(post(more), 422, "idempotency_key_required");
    Refusal.assertProblem(
        post(more, "idempotency-key", "k".repeat(256)), 422, "idempotency_key_required");
    Refusal.assertProblem(post(more, "idempotency-key", "a b"), 422, "idempotency_key_required");
  }

  @Test
  void a_key_that_came_with_another_body_is_refused() {
    var key = "a-key-of-this-test";
    post("{\"onTime\": 0, \"late\": 0}", "idempotency-key", key);
    before = portal.everything();

    Refusal.assertProblem(
        post("{\"onTime\": 1, \"late\": 0}", "idempotency-key", key),
        422,
        "idempotency_key_reused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
  void a_body_of_another_type_is_refused(String type) {
    var request =
        HttpRequest.newBuilder(portal.at(MARCH))
            .PUT(HttpRequest.BodyPublishers.ofString("{\"onTime\": 101, \"late\": 10}"))
            .header("content-type", type)
            .header("authorization", clerk)
            .header("if-match", "*")
            .build();

    Refusal.assertProblem(portal.send(request), 415, "unsupported_media_type");
  }
}
