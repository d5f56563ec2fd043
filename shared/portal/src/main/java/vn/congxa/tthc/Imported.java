package vn.congxa.tthc;

/** What became of a report that was brought in from elsewhere. */
public enum Imported {
  /** The month had none. */
  CREATED,
  /** The one there was older. */
  REPLACED,
  /** The one there says the same already: nothing was written. */
  UNCHANGED,
  /** The one there says something else and is not older: it stays. */
  KEPT_NEWER
}
