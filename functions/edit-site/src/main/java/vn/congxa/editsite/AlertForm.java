package vn.congxa.editsite;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.site.Alert;

/**
 * An alert as it is sent.
 *
 * @param alert null for none
 */
record AlertForm(@Nullable Alert alert) {
  private static final Duration FARTHEST = Duration.ofDays(366);

  static AlertForm read(Form form, Instant now) {
    var part = form.part("alert");
    return new AlertForm(part == null ? null : alert(part, now));
  }

  private static @Nullable Alert alert(Form part, Instant now) {
    var text = Forms.needed(part, "text", Alert.LONGEST);
    var url = Forms.link(part, "url");
    var isGiven = part.names().contains("until");
    var given = part.time("until");
    if (!isGiven) {
      part.fault("until", FaultCode.REQUIRED);
    }
    part.refuseTheRest();
    if (given == null || text.isEmpty()) {
      return null;
    }
    if (given.isAfter(now.plus(FARTHEST))) {
      part.fault("until", SiteFault.TIME_TOO_FAR);
      return null; // beyond what can be cut to seconds, maybe
    }
    var until = given.truncatedTo(ChronoUnit.SECONDS);
    if (!until.isAfter(now)) {
      part.fault("until", SiteFault.TIME_PASSED);
      return null;
    }
    return new Alert(text, url, until);
  }
}
