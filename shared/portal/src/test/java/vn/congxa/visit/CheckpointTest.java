package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointTest {
  private static final Instant NOW = Instant.parse("2090-03-01T05:10:00Z");

  @ParameterizedTest
  @CsvSource({
    "000000000000000000009, 000000000000000000010",
    "9, 10",
    "111100000000010346500000001, 1111000000000103465000000010",
    "9999999999999999999999999999999999999998, 9999999999999999999999999999999999999999",
  })
  void a_record_covers_itself_and_those_before_it(String earlier, String later) {
    assertThat(Checkpoint.covers(Checkpoint.at(later, NOW), earlier)).isTrue();
    assertThat(Checkpoint.covers(Checkpoint.at(later, NOW), later)).isTrue();
    assertThat(Checkpoint.covers(Checkpoint.at(earlier, NOW), later)).isFalse();
  }

  @Test
  void a_shard_is_remembered_for_two_days() {
    var checkpoint = Checkpoint.at("7", NOW);

    assertThat(Checkpoint.isForgotten(checkpoint, NOW.plus(Duration.ofHours(47)))).isFalse();
    assertThat(Checkpoint.isForgotten(checkpoint, NOW.plus(Duration.ofHours(49)))).isTrue();
  }
}
