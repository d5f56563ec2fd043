package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
  private final List<Fault> faults = new ArrayList<>();

  @Test
  void a_key_is_up_to_255_visible_characters() {
    for (var key : List.of("!", "k".repeat(255), "lan-1~")) {
      assertThat(key(key)).isEqualTo(key);
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "khoá", "\t"})
  void another_text_is_no_key(String key) {
    assertThat(key(key)).isEmpty();
    assertThat(key("k".repeat(256))).isEmpty();
    assertThat(faults).containsExactly(IdempotencyKey.FAULTY, IdempotencyKey.FAULTY);
  }

  @Test
  void a_request_without_a_key_is_told_so() {
    assertThat(IdempotencyKey.of(Requests.put(""), faults)).isEmpty();
    assertThat(faults).containsExactly(IdempotencyKey.MISSING);
  }

  @Test
  void a_fingerprint_is_the_same_for_the_same_request_only() {
    var fingerprint = IdempotencyKey.fingerprint(Requests.put("{}"), "lan", "2026-03");

    assertThat(fingerprint)
        .matches("[0-9a-f]{64}")
        .isEqualTo(IdempotencyKey.fingerprint(Requests.put("{}"), "lan", "2026-03"))
        .isNotEqualTo(IdempotencyKey.fingerprint(Requests.put("{ }"), "lan", "2026-03"))
        .isNotEqualTo(IdempotencyKey.fingerprint(Requests.put("{}"), "minh", "2026-03"))
        .isNotEqualTo(IdempotencyKey.fingerprint(Requests.put("{}"), "lan2026-03"));
  }

  private String key(String key) {
    return IdempotencyKey.of(Requests.put("", "idempotency-key", key), faults);
  }
}
