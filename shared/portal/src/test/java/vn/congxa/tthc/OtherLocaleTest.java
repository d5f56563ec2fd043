package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.aws.Attributes;
import vn.congxa.http.Code;
import vn.congxa.http.Response;
import vn.congxa.text.Characters;

/** A machine may write digits and small letters in its own way; keys and headers stay the same. */
class OtherLocaleTest {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");

  private final Locale usual = Locale.getDefault();

  @AfterEach
  void the_usual_locale() {
    Locale.setDefault(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "mr-IN", "tr-TR", "vi-VN"})
  void keys_are_the_same(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    var report = new TthcReport(2026, 3, new Counts(2, 1), List.of(), NOON, 1);
    var before = TthcYear.empty(2026);

    var year = TthcItem.write("an-binh-dong", new TthcYear(2026, 1, List.of(report)));
    var entry =
        AuditItem.put("Tthc", "an-binh-dong", TthcDeed.IMPORT, "clerk", NOON, before, report)
            .put()
            .item();

    assertThat(Attributes.string(year, "sk")).isEqualTo("year#2026");
    assertThat(Attributes.map(year, "months")).containsOnlyKeys("03");
    assertThat(Attributes.string(entry, "sk"))
        .isEqualTo("2026#03#0000000001#2026-03-01T05:00:00.000000000Z");
    assertThat(Attributes.string(entry, "what")).isEqualTo("import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "mr-IN", "tr-TR", "vi-VN"})
  void headers_codes_and_reasons_are_the_same(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));

    assertThat(Response.html(200, "").cachedFor(60, 300, 600).headers())
        .containsEntry(
            "cache-control", "public, max-age=60, s-maxage=300, stale-while-revalidate=600");
    assertThat(Response.html(200, "").changedAt(NOON).headers())
        .containsEntry("last-modified", "Sun, 01 Mar 2026 05:00:00 GMT");
    assertThat(Code.INVALID.wire()).isEqualTo("invalid");
    assertThat(Characters.reason("\u0007", 0)).contains("U+0007");
  }
}
