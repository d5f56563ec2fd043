package vn.congxa.folder;

/** Told of each file as it is done. */
@FunctionalInterface
public interface Progress {
  Progress SILENT = (done, of, what, outcome) -> {};

  void done(int done, int of, String what, Outcome outcome);
}
