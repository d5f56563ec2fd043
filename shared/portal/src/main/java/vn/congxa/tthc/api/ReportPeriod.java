package vn.congxa.tthc.api;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Request;
import vn.congxa.tthc.TthcYear;

/** The year and the month that an address names. */
public final class ReportPeriod {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  private ReportPeriod() {}

  /** From 2000 to next year; what is wrong with it is added to {@code faults}. */
  public static int year(Request request, LocalDate today, List<Fault> faults) {
    return number(request, "year", TthcYear.FIRST, today.getYear() + 1, faults);
  }

  public static int month(Request request, List<Fault> faults) {
    return number(request, "month", 1, 12, faults);
  }

  private static int number(Request request, String name, int least, int most, List<Fault> faults) {
    var text = request.parameter(name);
    if (!DIGITS.matcher(text).matches()) {
      faults.add(new Fault(name, FaultCode.NOT_A_NUMBER));
      return least;
    }
    var number = Integer.parseInt(text);
    if (number < least || number > most) {
      faults.add(new Fault(name, FaultCode.OUT_OF_RANGE, least + "–" + most));
      return least;
    }
    return number;
  }
}
