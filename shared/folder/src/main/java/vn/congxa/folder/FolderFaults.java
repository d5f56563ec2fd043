package vn.congxa.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything found wrong with a content folder, and what may be, so that it is told at once. */
final class FolderFaults {
  private final List<FolderFault> faults = new ArrayList<>();
  private final List<FolderFault> warnings = new ArrayList<>();

  void add(String file, int line, String reason) {
    faults.add(new FolderFault(file, line, reason));
  }

  /** What may be wrong, and is taken as it is. */
  void warn(String file, int line, String reason) {
    warnings.add(new FolderFault(file, line, reason));
  }

  List<FolderFault> warnings() {
    return sorted(warnings);
  }

  boolean areNone() {
    return faults.isEmpty();
  }

  void orThrow() throws FaultyFolder {
    if (!faults.isEmpty()) {
      throw new FaultyFolder(sorted(faults), warnings());
    }
  }

  private static List<FolderFault> sorted(List<FolderFault> faults) {
    return faults.stream()
        .distinct()
        .sorted(Comparator.comparing(FolderFault::file).thenComparingInt(FolderFault::line))
        .toList();
  }
}
