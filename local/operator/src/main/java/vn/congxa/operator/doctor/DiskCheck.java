package vn.congxa.operator.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether a portal on this machine has room to write. */
record DiskCheck(Path data) implements Check {
  private static final long MEBIBYTE = 1L << 20;
  private static final long SCARCE = 1024;
  private static final long TOO_LITTLE = 200;

  @Override
  public String about() {
    return "the data folder";
  }

  @Override
  public List<Finding> look() {
    try {
      return List.of(of(data, Files.getFileStore(data).getUsableSpace() / MEBIBYTE));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + data, e);
    }
  }

  static Finding of(Path data, long free) {
    var what = free + " MiB are free for " + data;
    var remedy = "make room, or take another place with --data";
    if (free < TOO_LITTLE) {
      return Finding.act(what, remedy);
    }
    return free < SCARCE ? Finding.look(what, remedy) : Finding.ok(what);
  }
}
