package vn.congxa.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that was understood and declined. Any other exception is our bug: a 500. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemType code;
  private final String argument;
  private final transient List<Fault> faults;

  public Refused(ProblemType code) {
    this(code, "");
  }

  public Refused(ProblemType code, String argument) {
    this(code, argument, List.of());
  }

  public Refused(List<Fault> faults) {
    this(Code.INVALID, "", List.copyOf(faults));
  }

  /** Because of what went wrong elsewhere and is nobody's bug; the log tells it in a line. */
  public Refused(ProblemType code, Throwable cause) {
    this(code, "", List.of(), cause);
  }

  private Refused(ProblemType code, String argument, List<Fault> faults) {
    this(code, argument, faults, null);
  }

  private Refused(
      ProblemType code, String argument, List<Fault> faults, @Nullable Throwable cause) {
    // A refusal is an answer, not an accident: no stack is taken.
    super(code.wire() + " " + argument + faults, cause, false, false);
    this.code = code;
    this.argument = argument;
    this.faults = faults;
  }

  /** Whether it is that a service had no time for us, which passes. */
  public static boolean isBusy(Throwable failure) {
    return failure instanceof Refused refused && refused.code == Code.BUSY;
  }

  public ProblemType code() {
    return code;
  }

  public String argument() {
    return argument;
  }

  public List<Fault> faults() {
    return faults;
  }
}
