package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.markup.Sanitised.sanitise;

import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void a_table_that_is_bold_throughout_has_no_header() {
    var rows = "<tr><td><strong>a</strong></td></tr>";

    assertThat(sanitise("<table>" + rows + rows + "</table>"))
        .isEqualTo("<table><tbody>" + rows + rows + "</tbody></table>");
  }

  @Test
  void a_bold_cell_that_reaches_below_makes_no_header() {
    var table =
        "<table><tbody><tr><td rowspan=\"2\"><strong>a</strong></td><td><strong>b</strong></td></tr>"
            + "<tr><td>c</td></tr></tbody></table>";

    assertThat(sanitise(table)).isEqualTo(table);
  }

  @Test
  void a_header_row_may_have_an_empty_corner() {
    assertThat(sanitise("<table><tr><td></td><td><b>a</b></td></tr><tr><td>b<td>c</tr></table>"))
        .isEqualTo(
            "<table><thead><tr><th scope=\"col\"></th><th scope=\"col\">a</th></tr></thead>"
                + "<tbody><tr><td>b</td><td>c</td></tr></tbody></table>");
  }

  @Test
  void a_header_cell_says_of_what_it_is_one() {
    assertThat(
            sanitise(
                "<table><thead><tr><td>a</td><th colspan=2>b</th></tr></thead>"
                    + "<tr><th>c</th><td>d</td><td>e</td></tr></table>"))
        .isEqualTo(
            "<table><thead><tr><th scope=\"col\">a</th><th colspan=\"2\" scope=\"colgroup\">b</th>"
                + "</tr></thead><tbody><tr><th scope=\"row\">c</th><td>d</td><td>e</td></tr></tbody>"
                + "</table>");
  }

  @Test
  void paragraphs_in_cells_and_items_are_lines() {
    assertThat(
            sanitise(
                "<table><tr><td><p>a</p><p>b</p>c<ul><li><p>d</p></li></ul></td></tr></table>"))
        .isEqualTo(
            "<table><tbody><tr><td>a<br>b<br>c<ul><li>d</li></ul></td></tr></tbody></table>");
  }
}
