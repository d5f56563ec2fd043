package vn.congxa.tthc;

import java.util.List;

/** Nothing was changed, for the rules speak against it. */
public final class ObjectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Objection> objections;

  ObjectedException(List<Objection> objections) {
    super(objections.toString(), null, false, false); // an answer, not an accident: no stack
    this.objections = objections;
  }

  /** Every reason why. */
  public List<Objection> objections() {
    return objections;
  }
}
