package vn.congxa.tthc;

import java.util.List;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Refused;

/** Objections as clients are told them. */
public final class Objections {
  private Objections() {}

  public static List<Fault> faults(List<Objection> objections) {
    return objections.stream().map(Objections::fault).toList();
  }

  static Refused refused(List<Objection> objections) {
    return new Refused(faults(objections));
  }

  private static Fault fault(Objection objection) {
    var code = FaultCode.valueOf(objection.reason().name());
    return new Fault(objection.pointer(), code, objection.argument());
  }
}
