package vn.congxa.tthc;

/**
 * A report as it stands after a change.
 *
 * @param repeated whether this is an earlier answer once more, and nothing was written
 */
public record SavedReport(TthcReport report, boolean repeated) {
  /** Whether the month had no report before. */
  public boolean created() {
    return report.version() == 1;
  }
}
