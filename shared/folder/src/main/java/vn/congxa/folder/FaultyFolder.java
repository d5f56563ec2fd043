package vn.congxa.folder;

import java.util.List;
import java.util.stream.Collectors;

/** A content folder that cannot be taken as it is; nothing of it was. */
public final class FaultyFolder extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<FolderFault> faults;

  FaultyFolder(List<FolderFault> faults) {
    super(faults.stream().map(FolderFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** By file and line. */
  public List<FolderFault> faults() {
    return faults;
  }
}
