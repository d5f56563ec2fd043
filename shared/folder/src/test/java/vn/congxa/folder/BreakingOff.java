package vn.congxa.folder;

import java.nio.file.Path;
import java.time.Duration;
import vn.congxa.site.FormerSite;

/** Ends a command after so many steps, as a kill would; never after -1. */
final class BreakingOff implements Removal.Told {
  private int left;

  BreakingOff(int steps) {
    this.left = steps;
  }

  @Override
  public Progress exporting() {
    return Progress.SILENT;
  }

  @Override
  public void missing(FolderFault file) {
    step();
  }

  @Override
  public void exported(Path folder) {
    step();
  }

  @Override
  public void left(FormerSite gone) {
    step();
  }

  @Override
  public void waiting(Duration time) {
    step();
  }

  @Override
  public void deleted(SiteBelongingsStore.Part part, long count, boolean isAll) {
    step();
  }

  private void step() {
    if (left-- == 0) {
      throw new IllegalStateException("broken off");
    }
  }
}
