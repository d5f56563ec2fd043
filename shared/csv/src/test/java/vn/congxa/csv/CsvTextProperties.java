package vn.congxa.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

class CsvTextProperties {
  private static final String FORMULA = "(?s)[=+@\t\r\n\uff1d\uff0b\uff0d\uff20-].*";

  @Provide
  Arbitrary<String> cells() {
    var odd = Arbitraries.of("=", "+", "-", "@", "\t", "\r", "\n", "'", "\"", ",", ";", " ");
    var word = Arbitraries.of("", "1", "SUM(A1)", "Thông báo", "\u0111\u1ed3ng", "\ud83d\ude00");
    return Arbitraries.oneOf(odd, word).list().ofMaxSize(6).map(parts -> String.join("", parts));
  }

  @Property
  void what_is_written_is_read_again_the_same(
      @ForAll("cells") String first, @ForAll("cells") String second) throws IOException {
    var written = CsvText.standard(List.of("a", "b"));
    written.row(List.of(first, second));

    assertThat(read(written).getLast().stream().map(CsvFormulas::read))
        .containsExactly(first, second);
  }

  @Property
  void no_cell_begins_as_a_formula(@ForAll("cells") String first, @ForAll("cells") String second)
      throws IOException {
    var written = CsvText.standard(List.of("a", "b"));
    written.row(List.of(first, second));

    assertThat(read(written).getLast()).noneMatch(cell -> cell.matches(FORMULA));
  }

  @Test
  void a_spreadsheet_knows_the_letters_and_the_lines() {
    var written = CsvText.standard(List.of("Ngày", "Lượt"));
    written.row(List.of("2026-05-01", 7));

    assertThat(written.toString()).isEqualTo("\ufeffNgày,Lượt\r\n2026-05-01,7\r\n");
    assertThat(CsvText.plain(List.of("a")).toString()).isEqualTo("\ufeffa\n");
  }

  private static List<List<String>> read(CsvText written) throws IOException {
    var text = written.toString().substring(1);
    assertThat(written.length()).isEqualTo(text.length() + 1);
    try (var csv = CSVFormat.RFC4180.parse(new StringReader(text))) {
      return csv.getRecords().stream().map(row -> row.stream().toList()).toList();
    }
  }
}
