package vn.congxa.folder;

/** What became of one file of a content folder. */
public enum Outcome {
  ADDED("added"),
  REPLACED("replaced"),
  UNCHANGED("unchanged"),
  /** What is stored was edited since; it stays. */
  CONFLICT("NOT IMPORTED: edited on the portal since"),
  /** Its address is one that another article had before, and leads there. */
  TAKEN("NOT IMPORTED: the address is another article's former one");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
