package vn.congxa.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything found wrong with a content folder, so that it is told at once. */
final class FolderFaults {
  private final List<FolderFault> faults = new ArrayList<>();

  void add(String file, int line, String reason) {
    faults.add(new FolderFault(file, line, reason));
  }

  boolean areNone() {
    return faults.isEmpty();
  }

  void orThrow() throws FaultyFolder {
    if (!faults.isEmpty()) {
      throw new FaultyFolder(sorted());
    }
  }

  private List<FolderFault> sorted() {
    return faults.stream()
        .distinct()
        .sorted(Comparator.comparing(FolderFault::file).thenComparingInt(FolderFault::line))
        .toList();
  }
}
