package vn.congxa.tthc;

/**
 * What speaks against a change.
 *
 * @param pointer a JSON Pointer to the part of the change that is meant
 * @param argument what the reader needs to put it right, the same in every language
 */
public record Objection(String pointer, Reason reason, String argument) {
  /** Named as the faults that clients are told. */
  public enum Reason {
    OUT_OF_RANGE,
    TOO_LONG,
    DUPLICATE,
    DOES_NOT_ADD_UP,
    FIELD_NEEDED,
    FIELDS_NOT_KEPT,
    DECREASING
  }

  Objection(String pointer, Reason reason) {
    this(pointer, reason, "");
  }
}
