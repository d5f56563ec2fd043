package vn.congxa.http;

/**
 * One thing wrong with the input.
 *
 * @param pointer a JSON Pointer into the body ({@code /fields/0/late}), or the name of a path or
 *     query parameter or of a header
 * @param argument fills the code's text; empty where it has no place for one
 */
public record Fault(String pointer, FaultType code, String argument) {
  public Fault(String pointer, FaultType code) {
    this(pointer, code, "");
  }
}
