package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Place;
import vn.congxa.csv.CsvFormulas;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.TthcReport;

/** CSV goes out so that a spreadsheet shows it, and comes in as one saves it. */
class SpreadsheetTest extends FolderCase {
  @Test
  void rows_of_nothing_and_columns_of_nothing_are_none() throws Exception {
    var plain = ContentFolder.read(root, CLOCK).reports();

    folder.put("tthc.csv", FolderMaker.TTHC.replace("\n", ",,\n") + ",,,,,,,\n , ,,,,\n");

    assertThat(ContentFolder.read(root, CLOCK).reports()).isEqualTo(plain);
  }

  @Test
  void semicolons_and_tabs_part_values_as_commas_do() throws Exception {
    folder.extras();
    var plain = ContentFolder.read(root, CLOCK);
    var redirects = "from,to\n/a,/b\n/gi%E1%BB%9Bi thiệu,https://example.vn/xa\n";
    for (var separator : List.of(";", "\t")) {
      folder.put(
          "tthc.csv",
          "\uFEFF"
              + FolderMaker.TTHC
                  .replace("\"Đất đai, nhà ở\"", "Đất")
                  .replace(",", separator)
                  .replace("Đất", "\"Đất đai, nhà ở\"")
                  .replace("\n", "\r\n"));
      folder.put("redirects.csv", redirects.replace(",", separator));

      var content = ContentFolder.read(root, CLOCK);
      assertThat(content.reports()).isEqualTo(plain.reports());
      assertThat(content.redirects())
          .isEqualTo(
              Map.of(new Place("/a"), "/b", new Place("/giới thiệu"), "https://example.vn/xa"));
    }
  }

  @Test
  void another_encoding_is_told_by_its_name() throws IOException {
    var told =
        Map.of(
            StandardCharsets.UTF_16,
            "tthc.csv:1: is in UTF-16: ",
            StandardCharsets.UTF_16LE,
            "tthc.csv:1: is in UTF-16: ",
            StandardCharsets.UTF_16BE,
            "tthc.csv:1: is in UTF-16: ",
            Charset.forName("windows-1258"),
            "tthc.csv:3: is not in UTF-8 from here on, but in Windows-1258, it seems: ");
    for (var encoding : told.entrySet()) {
      var text = FolderMaker.TTHC.replace("Hộ tịch", "Hô\u0323 ti\u0323ch");
      folder.put("tthc.csv", text.getBytes(encoding.getKey()));

      assertThat(faults())
          .containsExactly(encoding.getValue() + "save it as UTF-8, in Excel as \"CSV UTF-8\"");
    }
  }

  @Test
  void a_file_without_the_names_of_its_columns_is_a_fault() throws IOException {
    folder.put("tthc.csv", ";;\n\n");
    folder.put("redirects.csv", "/a,/b\n");

    assertThat(faults())
        .containsExactly(
            "redirects.csv:1: must begin with from,to",
            "tthc.csv:1: must begin with year,month,updated_at,field,on_time,late");
  }

  @Test
  void what_is_written_begins_with_the_mark_of_utf_8_and_carries_nothing_out() {
    var report = report("=HYPERLINK(\"https://x.example\")");

    assertThat(TthcText.write(List.of(report), ZoneId.of("Asia/Ho_Chi_Minh")))
        .isEqualTo(
            """
            \uFEFFyear,month,updated_at,field,on_time,late
            2026,1,2026-01-31T16:00:00+07:00,,1,0
            2026,1,2026-01-31T16:00:00+07:00,"'=HYPERLINK(""https://x.example"")",1,0
            """);
    assertThat(RedirectsText.write(new TreeMap<>(Map.of("/a", "/b"))))
        .isEqualTo("\uFEFFfrom,to\n/a,/b\n");
  }

  @Property
  void no_cell_is_a_formula_whichever_sign_parts_cells(@ForAll @From("texts") String text) {
    var written = CsvFormulas.written(text);

    for (var cell : written.split("[;,\t]", -1)) {
      assertThat(cell).doesNotMatch("(?s)[=+@\t\r\n\uff1d\uff0b\uff0d\uff20-].*");
    }
    assertThat(CsvFormulas.read(written)).isEqualTo(text);
  }

  @Property
  void reports_come_back_as_they_were(@ForAll @From("texts") String text) throws Exception {
    var name = FieldCounts.name("x".repeat(text.isBlank() ? 1 : 0) + text.replaceAll("\\s", " "));
    var reports = List.of(report(name));
    var rows = new ArrayList<List<String>>();

    CsvRows.read(
        "tthc.csv",
        TthcText.write(reports, ZoneId.of("Asia/Ho_Chi_Minh")).substring(1),
        new FolderFaults(),
        row -> rows.add(row.values()));

    assertThat(rows.get(2).get(3)).isEqualTo(name);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "=", "+", "-", "@", "'", ";", ",", "\t", "\r", "\n", "\"", "\uff1d", " ", "Hộ", "tịch",
            "1")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static TthcReport report(String field) {
    return new TthcReport(
        2026,
        1,
        new Counts(1, 0),
        List.of(new FieldCounts(field, new Counts(1, 0))),
        Instant.parse("2026-01-31T09:00:00Z"));
  }
}
