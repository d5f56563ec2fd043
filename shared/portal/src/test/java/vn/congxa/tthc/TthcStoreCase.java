package vn.congxa.tthc;

import static vn.congxa.tthc.Years.NOON;
import static vn.congxa.tthc.Years.field;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

/** Reports of a site on DynamoDB Local, and what a clerk does to them. */
abstract class TthcStoreCase {
  static final String SITE = "an-binh-dong";

  final Table table = Table.fresh();
  final CapacityMeter meter = new CapacityMeter();
  final TthcStore store = new TthcStore(TestClients.watched(table.db(), meter), table.name());
  final TthcChangeStore changes =
      new TthcChangeStore(TestClients.watched(table.db(), meter), table.name(), Table.tries());

  SavedReport replace(int year, int month, long onTime, long late) {
    return changes.replace(SITE, replacing(year, month, onTime, late, List.of()));
  }

  static ReplaceReportCommand replacing(
      int year, int month, long onTime, long late, List<FieldCounts> fields) {
    return new ReplaceReportCommand(
        year, month, new Counts(onTime, late), fields, false, _ -> true, "u-1", NOON);
  }

  SavedReport add(String key, int year, int month, @Nullable String field, long onTime, long late) {
    var print = year + "/" + month + "/" + field + "/" + onTime + "/" + late;
    return changes.add(
        SITE,
        new AddResultsCommand(
            year, month, field, new Counts(onTime, late), "u-1", NOON, key, print));
  }

  SavedReport add(String key, String site, Instant when, long onTime) {
    return changes.add(
        site,
        new AddResultsCommand(2026, 3, null, new Counts(onTime, 0), "u-1", when, key, "same"));
  }
}
