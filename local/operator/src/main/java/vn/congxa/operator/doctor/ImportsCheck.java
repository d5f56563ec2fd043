package vn.congxa.operator.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.congxa.folder.PortalStores;

/** Whether an import was broken off. */
record ImportsCheck(PortalStores portal, Clock clock) implements Check {
  /** One that began later may still go on. */
  private static final Duration LONG = Duration.ofHours(2);

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Override
  public String about() {
    return "imports";
  }

  @Override
  public List<Finding> look() {
    return of(portal.unfinishedImports(), clock.instant());
  }

  static List<Finding> of(Map<String, Instant> begun, Instant now) {
    if (begun.isEmpty()) {
      return List.of(Finding.ok("no import is half done"));
    }
    return begun.entrySet().stream().map(e -> of(e.getKey(), e.getValue(), now)).toList();
  }

  private static Finding of(String site, Instant since, Instant now) {
    var at = since.truncatedTo(ChronoUnit.MINUTES).atZone(ZONE).toLocalDateTime();
    var what = "the import of " + site + " that began at " + at + " has not ended";
    return since.isAfter(now.minus(LONG))
        ? Finding.look(what, "if nobody is at it any more, import the same folder again")
        : Finding.act(what, "import the same folder again, which completes it");
  }
}
