package vn.congxa.http;

/**
 * One thing wrong with the input.
 *
 * @param pointer a JSON Pointer into the body ({@code /fields/0/late}), or the name of a path or
 *     query parameter or of a header
 * @param argument fills the code's text; empty where it has no place for one
 */
public record Fault(String pointer, FaultCode code, String argument) {
  public Fault(String pointer, FaultCode code) {
    this(pointer, code, "");
  }
}
