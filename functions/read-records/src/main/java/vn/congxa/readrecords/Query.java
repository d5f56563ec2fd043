package vn.congxa.readrecords;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.FaultType;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;

/** A request's query, read name by name; what is wrong is refused all at once. */
final class Query {
  private static final Pattern YEAR = Pattern.compile("[2-9][0-9]{3}");
  private static final Pattern MONTH = Pattern.compile("[2-9][0-9]{3}-[0-9]{2}");
  private static final Pattern DATE = Pattern.compile("[2-9][0-9]{3}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Request request;
  private final List<Fault> faults = new ArrayList<>();

  Query(Request request) {
    this.request = request;
  }

  /** Null where absent or faulty. */
  @Nullable String text(String name, Pattern form, FaultType fault) {
    return read(name, form, fault, text -> text);
  }

  /** Null where absent or faulty. */
  @Nullable YearMonth month(String name) {
    return read(name, MONTH, RecordsFault.NOT_A_MONTH, YearMonth::parse);
  }

  /** Null where absent or faulty. */
  @Nullable LocalDate date(String name) {
    return read(name, DATE, RecordsFault.NOT_A_DATE, LocalDate::parse);
  }

  /** That one where absent or faulty. */
  int year(String name, int otherwise) {
    var year = read(name, YEAR, RecordsFault.NOT_A_YEAR, Integer::valueOf);
    return year == null ? otherwise : year;
  }

  /** From 1 to {@code most}; that one where absent or faulty. */
  int count(String name, int most, int otherwise) {
    var given = request.query(name);
    if (given == null) {
      return otherwise;
    }
    if (NUMBER.matcher(given).matches()) {
      var count = Integer.parseInt(given);
      if (count >= 1 && count <= most) {
        return count;
      }
    }
    faults.add(new Fault(name, FaultCode.OUT_OF_RANGE, "1–" + most));
    return otherwise;
  }

  private <T> @Nullable T read(
      String name, Pattern form, FaultType fault, Function<String, T> reading) {
    var given = request.query(name);
    if (given == null) {
      return null;
    }
    try {
      if (form.matcher(given).matches()) {
        return reading.apply(given);
      }
    } catch (DateTimeException _) {
      // There is no such day.
    }
    faults.add(new Fault(name, fault));
    return null;
  }

  void fault(String name, FaultType fault, String argument) {
    faults.add(new Fault(name, fault, argument));
  }

  /**
   * Ends the reading.
   *
   * @throws Refused with every fault, if there is one
   */
  void orRefuse() {
    Refused.ifAny(faults);
  }
}
