package vn.congxa.tthc;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers settled.
 *
 * @param onTime before or on time
 */
public record Counts(long onTime, long late) {
  /** Of either kind; far more than any commune settles, and no typing error goes unseen. */
  public static final long MOST = 10_000_000;

  public static final Counts NONE = new Counts(0, 0);

  public Counts {
    if (!fits(onTime) || !fits(late)) {
      throw new IllegalArgumentException(
          "counts beyond 0 to " + MOST + ": " + onTime + ", " + late);
    }
  }

  public static boolean fits(long count) {
    return count >= 0 && count <= MOST;
  }

  public long processed() {
    return onTime + late;
  }

  /** Null where nothing was processed. */
  public @Nullable BigDecimal onTimePercent() {
    return Percentage.of(onTime, processed());
  }

  /** Rounded by itself, so that both may add up to 100.01. Null where nothing was processed. */
  public @Nullable BigDecimal latePercent() {
    return Percentage.of(late, processed());
  }

  Counts plus(Counts more) {
    return new Counts(onTime + more.onTime, late + more.late);
  }
}
