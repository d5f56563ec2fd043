package vn.congxa.tthc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares of a whole, rounded half up to two decimals and without trailing zeros. */
public final class Percentage {
  private Percentage() {}

  /** 99.37, 100 or 0.5; null where the whole is 0. */
  public static @Nullable BigDecimal of(long part, long whole) {
    if (whole == 0) {
      return null;
    }
    var exact =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /** {@code 99,37%}, as Vietnamese readers expect it; a dash where there is none. */
  public static String text(@Nullable BigDecimal percent) {
    return percent == null ? "–" : percent.toPlainString().replace('.', ',') + "%";
  }
}
