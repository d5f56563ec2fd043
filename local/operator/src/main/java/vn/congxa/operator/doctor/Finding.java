package vn.congxa.operator.doctor;

/**
 * How one thing stands.
 *
 * @param what in one line
 * @param remedy what to do; empty where all is well
 */
public record Finding(Verdict verdict, String what, String remedy) {
  /** What has to be done about it. */
  public enum Verdict {
    /** Nothing. */
    OK,
    /** Whoever operates the portal decides. */
    LOOK,
    /** It breaks, or is broken. */
    ACT
  }

  static Finding ok(String what) {
    return new Finding(Verdict.OK, what, "");
  }

  static Finding look(String what, String remedy) {
    return new Finding(Verdict.LOOK, what, remedy);
  }

  static Finding act(String what, String remedy) {
    return new Finding(Verdict.ACT, what, remedy);
  }

  /** A line of a report. */
  public String line() {
    var start =
        switch (verdict) {
          case OK -> "ok    ";
          case LOOK -> "look  ";
          case ACT -> "ACT   ";
        };
    return start + what + (remedy.isEmpty() ? "" : ": " + remedy);
  }
}
