package vn.congxa.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that was understood and declined. Any other exception is our bug: a 500. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemType code;
  private final String argument;
  private final transient List<Fault> faults;
  private final transient Map<String, Object> members = new LinkedHashMap<>();

  public Refused(ProblemType code) {
    this(code, "");
  }

  public Refused(ProblemType code, String argument) {
    this(code, argument, List.of());
  }

  /** For each of these faults. */
  public Refused(ProblemType code, List<Fault> faults) {
    this(code, "", List.copyOf(faults));
  }

  public Refused(List<Fault> faults) {
    this(Code.INVALID, "", List.copyOf(faults));
  }

  /** Because of what went wrong elsewhere and is nobody's bug; the log tells it in a line. */
  public Refused(ProblemType code, Throwable cause) {
    this(code, "", List.of(), cause);
  }

  /**
   * Where there are faults. A header that is missed has a code of its own where it is the only one.
   */
  public static void ifAny(List<Fault> faults) {
    if (faults.size() == 1) {
      var only = faults.getFirst();
      if (only.equals(VersionGuard.MISSING)) {
        throw new Refused(Code.PRECONDITION_REQUIRED);
      }
      if (only.equals(IdempotencyKey.MISSING) || only.equals(IdempotencyKey.FAULTY)) {
        throw new Refused(Code.IDEMPOTENCY_KEY_REQUIRED);
      }
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
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

  /**
   * Says more, as members of the problem (RFC 9457, 3.2).
   *
   * @param value text, a whole number, or a map of such
   */
  public Refused with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** What more it says, in order. */
  public Map<String, Object> members() {
    return Collections.unmodifiableMap(members);
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
