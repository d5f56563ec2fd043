package vn.congxa.http;

import java.util.List;

/** A request that was understood and declined. Any other exception is our bug: a 500. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String argument;
  private final transient List<Fault> faults;

  public Refused(Code code) {
    this(code, "");
  }

  public Refused(Code code, String argument) {
    this(code, argument, List.of());
  }

  public Refused(List<Fault> faults) {
    this(Code.INVALID, "", List.copyOf(faults));
  }

  private Refused(Code code, String argument, List<Fault> faults) {
    // A refusal is an answer, not an accident: no stack is taken.
    super(code.wire() + " " + argument + faults, null, false, false);
    this.code = code;
    this.argument = argument;
    this.faults = faults;
  }

  public Code code() {
    return code;
  }

  public String argument() {
    return argument;
  }

  public List<Fault> faults() {
    return faults;
  }
}
