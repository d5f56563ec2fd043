package vn.congxa.folder;

import java.util.ArrayList;
import java.util.List;

/** What an export does not take along, in words. */
final class LeftBehind {
  private LeftBehind() {}

  static List<String> lines(Exporter.Left left, boolean withHistory) {
    var lines = new ArrayList<String>();
    count(left.underWay(), "Under way over what readers have, in at-work", lines);
    count(
        left.binned(), withHistory ? "In the bin, in history/versions" : "Left in the bin", lines);
    if (!withHistory) {
      lines.add(
          "Left behind: earlier versions, who did what, what became of TTHC counts;"
              + " --with-history takes them along.");
    }
    lines.add(
        "Left behind in any case: accounts of staff, where they want to be told, preview addresses,"
            + " keys and marks of visitors.");
    return lines;
  }

  private static void count(int articles, String what, List<String> lines) {
    if (articles > 0) {
      lines.add(what + ": " + articles + (articles == 1 ? " article." : " articles."));
    }
  }
}
