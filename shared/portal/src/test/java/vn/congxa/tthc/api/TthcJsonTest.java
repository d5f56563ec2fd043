package vn.congxa.tthc.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.json.Json;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/** Reports letter by letter: programs read them. */
class TthcJsonTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Instant CHANGED = Instant.parse("2026-03-31T20:00:00Z");
  private static final TthcReport MARCH =
      new TthcReport(
          2026,
          3,
          new Counts(7, 1),
          List.of(new FieldCounts("Đất đai", new Counts(7, 1))),
          CHANGED,
          4);
  private static final String FIGURES =
      "\"month\":3,\"processed\":8,\"onTime\":7,\"late\":1,\"onTimePercent\":87.5,"
          + "\"latePercent\":12.5,\"updatedAt\":\"2026-04-01T03:00:00+07:00\"";
  private static final String DETAILS =
      "\"version\":4,\"fields\":[{\"field\":\"Đất đai\",\"processed\":8,\"onTime\":7,\"late\":1}]";

  @Test
  void the_newest_report_is_figures_and_where_to_read_more() {
    assertThat(text(TthcJson.newest(MARCH, ZONE)))
        .startsWith("{\"year\":2026," + FIGURES + ",\"url\":\"/")
        .endsWith("\"}");
  }

  @Test
  void a_month_has_its_version_and_its_fields() {
    assertThat(text(TthcJson.report(MARCH, ZONE)))
        .isEqualTo("{\"year\":2026," + FIGURES + "," + DETAILS + "}");
  }

  @Test
  void a_year_is_its_months() {
    assertThat(text(TthcJson.year(new TthcYear(2026, 4, List.of(MARCH)), ZONE)))
        .isEqualTo("{\"year\":2026,\"reports\":[{" + FIGURES + "," + DETAILS + "}]}");
  }

  @Test
  void nothing_processed_has_no_percentage() {
    var january = new TthcReport(2026, 1, Counts.NONE, List.of(), CHANGED, 1);

    assertThat(text(TthcJson.report(january, ZONE)))
        .contains("\"processed\":0,", "\"onTimePercent\":null,\"latePercent\":null,");
  }

  private static String text(Json.Writer writer) {
    return new String(Json.bytes(writer), StandardCharsets.UTF_8);
  }
}
