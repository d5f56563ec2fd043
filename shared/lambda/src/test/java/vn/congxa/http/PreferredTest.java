package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferredTest {
  private static boolean isCsv(@Nullable String accept) {
    return Preferred.isOver(accept, "text/csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/csv",
        "TEXT/CSV",
        "text/csv; charset=utf-8",
        "text/csv;charset=utf-8;q=0.8, application/json;q=0.5",
        "application/json, text/csv",
        "*/*, text/csv;q=0.1"
      })
  void who_names_it_has_it(String accept) {
    assertThat(isCsv(accept)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*/*",
        "text/*",
        "application/json",
        "text/csv;q=0",
        "text/csv;q=0.5, application/json",
        "text/csvx"
      })
  void everybody_else_has_json(String accept) {
    assertThat(isCsv(accept)).isFalse();
  }

  @Test
  void who_says_nothing_has_json() {
    assertThat(isCsv(null)).isFalse();
  }
}
