package vn.congxa.tthc.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Request;

/** Which years and months there can be. */
class ReportPeriodTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

  private final List<Fault> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {2000, 2026, 2027})
  void a_year_is_from_2000_to_next_year(int year) {
    assertThat(ReportPeriod.year(request("year", "" + year), TODAY, faults)).isEqualTo(year);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 12})
  void a_month_is_one_of_twelve(int month) {
    assertThat(ReportPeriod.month(request("month", "" + month), faults)).isEqualTo(month);
    assertThat(faults).isEmpty();
  }

  @Test
  void what_is_beyond_is_told_so_and_read_as_the_first() {
    assertThat(ReportPeriod.year(request("year", "1999"), TODAY, faults)).isEqualTo(2000);
    assertThat(ReportPeriod.year(request("year", "2028"), TODAY, faults)).isEqualTo(2000);
    assertThat(ReportPeriod.month(request("month", "0"), faults)).isEqualTo(1);
    assertThat(ReportPeriod.month(request("month", "13"), faults)).isEqualTo(1);

    var year = new Fault("year", FaultCode.OUT_OF_RANGE, "2000–2027");
    var month = new Fault("month", FaultCode.OUT_OF_RANGE, "1–12");
    assertThat(faults).containsExactly(year, year, month, month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ba", "-1", "1.5", "1234567890"})
  void what_is_no_number_is_told_so(String text) {
    assertThat(ReportPeriod.year(request("year", text), TODAY, faults)).isEqualTo(2000);
    assertThat(faults).containsExactly(new Fault("year", FaultCode.NOT_A_NUMBER));
  }

  private static Request request(String name, String value) {
    return new Request(
        "id",
        "GET /",
        "GET",
        "/",
        Map.of(name, value),
        Map.of(),
        Map.of(),
        Map.of(),
        "localhost",
        "203.0.113.7",
        new byte[0]);
  }
}
