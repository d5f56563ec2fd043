package vn.congxa.folder;

/** What became of one file of a content folder. */
public enum Outcome {
  ADDED("added"),
  REPLACED("replaced"),
  UNCHANGED("unchanged"),
  /** What is stored was edited since; it stays. */
  CONFLICT("NOT IMPORTED: edited on the portal since"),
  /** A way leads from its address to something else. */
  TAKEN("NOT IMPORTED: the address leads to something else");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
