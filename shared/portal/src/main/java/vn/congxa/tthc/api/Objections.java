package vn.congxa.tthc.api;

import java.util.List;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.FaultType;
import vn.congxa.tthc.Objection;

/** Objections as clients are told them. */
public final class Objections {
  private Objections() {}

  public static List<Fault> faults(List<Objection> objections) {
    return objections.stream().map(Objections::fault).toList();
  }

  private static Fault fault(Objection objection) {
    return new Fault(objection.pointer(), type(objection.reason()), objection.argument());
  }

  private static FaultType type(Objection.Reason reason) {
    return switch (reason) {
      case OUT_OF_RANGE -> FaultCode.OUT_OF_RANGE;
      case TOO_LONG -> FaultCode.TOO_LONG;
      case DUPLICATE -> FaultCode.DUPLICATE;
      case DOES_NOT_ADD_UP -> TthcFault.DOES_NOT_ADD_UP;
      case FIELD_NEEDED -> TthcFault.FIELD_NEEDED;
      case FIELDS_NOT_KEPT -> TthcFault.FIELDS_NOT_KEPT;
      case DECREASING -> TthcFault.DECREASING;
    };
  }
}
