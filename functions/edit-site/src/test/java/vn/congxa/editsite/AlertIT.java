package vn.congxa.editsite;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.editsite.Council.faults;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congxa.site.Alert;

/** What pages say at their top for a while. */
class AlertIT {
  private static final String PATH = "/api/staff/alert";

  private final Council council = new Council();

  @Test
  void it_is_switched_on_until_a_time_and_off() {
    var on =
        council.put(
            PATH,
            1,
            """
            {"alert": {"text": "Mưa lớn", "url": "/lien-he", "until": "2098-03-02T08:00:00.9+07:00"}}
            """);

    assertThat(on.json().path("alert").path("until").asText())
        .isEqualTo("2098-03-02T08:00:00+07:00");
    assertThat(council.site().profile().alert())
        .isEqualTo(new Alert("Mưa lớn", "/lien-he", Instant.parse("2098-03-02T01:00:00Z")));

    assertThat(council.put(PATH, 2, "{}").json().path("alert").isNull()).isTrue();
    assertThat(council.site().profile().alert()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2098-03-01T09:00:00+07:00, time_passed",
    "2098-03-01T02:00:00Z, time_passed",
    "2099-12-01T00:00:00Z, time_too_far",
    "+999999999-12-31T23:59:59Z, time_too_far",
    "2098-03-02T08:00:00, not_a_time",
    "2098-02-30T08:00:00+07:00, not_a_time",
    "2098-03-02T24:30:00+07:00, not_a_time",
    "2098-03-02T08:00:00+19:00, not_a_time",
    "mai, not_a_time"
  })
  void a_time_is_ahead_with_its_offset_and_a_year_at_most(String until, String code) {
    var answer =
        council.put(PATH, 1, "{\"alert\": {\"text\": \"Mưa\", \"until\": \"" + until + "\"}}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(faults(answer)).containsExactly("/alert/until " + code);
  }

  @Test
  void what_is_said_has_an_end_and_leads_somewhere_if_anywhere() {
    var long301 = "x".repeat(301);
    var answer =
        council.put(
            PATH, 1, "{\"alert\": {\"text\": \"" + long301 + "\", \"url\": \"data:text/html,x\"}}");

    assertThat(faults(answer))
        .containsExactlyInAnyOrder(
            "/alert/text too_long", "/alert/url not_a_link", "/alert/until required");
    assertThat(faults(council.put(PATH, 1, "{\"text\": \"Mưa\"}")))
        .containsExactly("/text unknown_field");
  }
}
