package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageProperties {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9937 | 63 | 99,37% | 0,63%",
        "1 | 2 | 33,33% | 66,67%",
        "2 | 1 | 66,67% | 33,33%",
        "7 | 0 | 100% | 0%",
        "0 | 7 | 0% | 100%",
        "1 | 1 | 50% | 50%",
        "199 | 1 | 99,5% | 0,5%",
        "9 | 1 | 90% | 10%",
        // Both halves are rounded up, each by itself.
        "19999 | 1 | 100% | 0,01%",
      })
  void shares_print_as_vietnamese_readers_expect(long onTime, long late, String of, String rest) {
    var counts = new Counts(onTime, late);

    assertThat(Percentage.text(counts.onTimePercent())).isEqualTo(of);
    assertThat(Percentage.text(counts.latePercent())).isEqualTo(rest);
  }

  @Test
  void nothing_processed_has_no_share_and_shows_a_dash() {
    assertThat(Counts.NONE.onTimePercent()).isNull();
    assertThat(Counts.NONE.latePercent()).isNull();
    assertThat(Percentage.text(Counts.NONE.latePercent())).isEqualTo("–");
  }

  @Property
  void a_share_is_the_nearest_hundredth_and_a_tie_goes_up(
      @ForAll @LongRange(max = 10_000_000) long part,
      @ForAll @LongRange(min = 1, max = 10_000_000) long rest) {
    var whole = part + rest;

    var hundredths = hundredths(Objects.requireNonNull(Percentage.of(part, whole)));

    // In whole numbers: 2 * whole * hundredths lies in (20000 * part - whole, 20000 * part +
    // whole].
    assertThat(2 * whole * hundredths)
        .isGreaterThan(20_000 * part - whole)
        .isLessThanOrEqualTo(20_000 * part + whole);
  }

  @Property
  void no_share_has_trailing_zeros_or_an_exponent(
      @ForAll @LongRange(max = 10_000_000) long onTime,
      @ForAll @LongRange(min = 1, max = 10_000_000) long late) {
    var percent = new Counts(onTime, late).onTimePercent();

    assertThat(Percentage.text(percent)).matches("(0|[1-9][0-9]{0,2})(,[0-9]?[1-9])?%");
    assertThat(String.valueOf(percent)).doesNotContain("E");
  }

  private static long hundredths(BigDecimal percent) {
    return percent.movePointRight(2).longValueExact();
  }
}
