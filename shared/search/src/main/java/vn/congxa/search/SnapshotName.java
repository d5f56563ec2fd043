package vn.congxa.search;

/** Whose index a snapshot is. */
public record SnapshotName(String site) {
  /** Changes with the words, the fields, and Lucene's major version. */
  public static final String FORMAT = "w1-f1-l10";

  /** Where it is kept: {@code <format>/<site>.zip}. */
  public String key() {
    return FORMAT + "/" + site + ".zip";
  }
}
