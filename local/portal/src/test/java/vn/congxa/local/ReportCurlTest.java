package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.TthcReport;

/** What the portal tells its reader to post is never refused, whatever is there. */
class ReportCurlTest {
  private static final YearMonth NOW = YearMonth.of(2026, 5);

  @Test
  void without_a_report_the_months_first_is_made() {
    assertThat(curl(Optional.empty()))
        .contains("/api/staff/tthc/2026/5 ", "'If-None-Match: *'")
        .contains("{\"onTime\": 12, \"late\": 0}");
  }

  @Test
  void this_months_report_is_replaced_by_more_than_it_says() {
    assertThat(curl(report(2026, 5)))
        .contains("/api/staff/tthc/2026/5 ", "'If-Match: \"3\"'")
        .contains("{\"onTime\": 112, \"late\": 7}");
  }

  @Test
  void an_earlier_months_counts_are_gone_on_from_in_a_report_of_this_month() {
    assertThat(curl(report(2026, 4)))
        .contains("/api/staff/tthc/2026/5 ", "'If-None-Match: *'")
        .contains("{\"onTime\": 112, \"late\": 7}");
  }

  @Test
  void a_report_of_a_later_month_is_the_one_that_is_replaced() {
    assertThat(curl(report(2026, 12))).contains("/api/staff/tthc/2026/12 ", "'If-Match: \"3\"'");
    assertThat(curl(report(2027, 1))).contains("/api/staff/tthc/2027/1 ", "'If-Match: \"3\"'");
  }

  @Test
  void last_years_counts_end_with_the_year() {
    assertThat(curl(report(2025, 12)))
        .contains("/api/staff/tthc/2026/5 ", "'If-None-Match: *'")
        .contains("{\"onTime\": 12, \"late\": 0}");
  }

  private static String curl(Optional<TthcReport> newest) {
    return ReportCurl.of("http://localhost:8080", newest, NOW);
  }

  private static Optional<TthcReport> report(int year, int month) {
    return Optional.of(
        new TthcReport(year, month, new Counts(100, 7), List.of(), Instant.EPOCH, 3));
  }
}
