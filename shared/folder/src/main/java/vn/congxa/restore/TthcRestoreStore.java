package vn.congxa.restore;

import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * TTHC counts. Years go back as they were, under versions that nobody has seen. An answer that came
 * since, to an addition to such a year, goes: what it answers is no longer counted, and may be sent
 * again. Entries of the audit that came since stay, for they say what is to be entered anew.
 */
final class TthcRestoreStore implements RestoringStore {
  private static final String YEAR = "year#";
  private static final String MONTHS = "months";
  private static final String VERSION = "version";

  private final TwinStore twins;
  private final Clock clock;

  TthcRestoreStore(TwinStore twins, Clock clock) {
    this.twins = twins;
    this.clock = clock;
  }

  @Override
  public void restore(String site, PutBackStore to) {
    var years = years(site, to);
    answers(site, years, to);
    for (var pair : twins.pairs(site + "#audit")) {
      if (pair.isNewer()) {
        to.stays(pair.live());
      } else {
        to.put(pair.copy(), pair.live());
      }
    }
  }

  // The newest report is made anew afterwards.
  private Set<Long> years(String site, PutBackStore to) {
    var years = new HashSet<Long>();
    for (var pair : twins.pairs(site)) {
      if (!pair.sk().startsWith(YEAR)) {
        continue;
      }
      if (pair.isNewer()) {
        to.stays(pair.live());
      } else {
        years.add(Long.valueOf(pair.sk().substring(YEAR.length())));
        to.put(over(pair.copy(), pair.live()), pair.live());
      }
    }
    return years;
  }

  /** The copy's counts; what differs gets a version that the live table did not have. */
  private static Map<String, AttributeValue> over(
      Map<String, AttributeValue> copy, Map<String, AttributeValue> live) {
    if (live.isEmpty()) {
      return copy;
    }
    var there = map(live, MONTHS);
    var months = new HashMap<String, AttributeValue>();
    map(copy, MONTHS)
        .forEach((month, report) -> {
          var was = there.get(month);
          months.put(
              month, was == null ? report : Attributes.map(VersionsItem.over(report.m(), was.m())));
        });
    if (months.equals(there)) {
      return live;
    }
    var year = new HashMap<>(copy);
    year.put(MONTHS, Attributes.map(months));
    year.put(VERSION, number(Math.max(count(copy, VERSION), count(live, VERSION) + 1)));
    return year;
  }

  private void answers(String site, Set<Long> years, PutBackStore to) {
    var now = clock.instant().getEpochSecond();
    for (var pair : twins.pairs(site + "#idempotency")) {
      var item = pair.isNewer() ? pair.live() : pair.copy();
      if (count(item, "expires") <= now) {
        continue;
      }
      if (!pair.isNewer()) {
        to.put(pair.copy(), pair.live());
      } else if (years.contains(count(item, "year"))) {
        to.take(pair.live());
      } else {
        to.stays(pair.live());
      }
    }
  }
}
