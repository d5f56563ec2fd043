package vn.congxa.tthc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Transactions.Plan;
import vn.congxa.aws.Tries;

/** Brings in reports from elsewhere, such as a content folder, at the times they carry. */
public final class TthcImportStore {
  /** What one transaction of DynamoDB holds beside the newest report. */
  private static final int MOST_ITEMS = 99;

  private final String table;
  private final TthcStore reports;
  private final Transactions transactions;

  public TthcImportStore(DynamoDbClient db, String table, Tries tries) {
    this.table = table;
    this.reports = new TthcStore(db, table);
    this.transactions = new Transactions(db, tries);
  }

  /**
   * Stores the reports, all or none, as far as one transaction reaches: seven full years; more are
   * stored several years at a time, and the same call again completes what was broken off. Counts
   * that fall from one month to the next are taken as the corrections that they were.
   *
   * @param reports at most one for each month
   * @param who for the audit trail
   * @return what became of each, in the order given
   */
  public List<Imported> store(String site, List<TthcReport> reports, String who, Instant when) {
    var outcomes = new LinkedHashMap<TthcReport, Imported>();
    reports.forEach(report -> outcomes.put(report, Imported.UNCHANGED));
    for (var part : parts(reports)) {
      outcomes.putAll(transactions.write(() -> plan(site, part, who, when)));
    }
    return reports.stream().map(outcomes::get).toList();
  }

  /** What storing them would come to, in the order given. */
  public List<Imported> planned(String site, List<TthcReport> given) {
    var years = new HashMap<Integer, TthcYear>();
    return given.stream()
        .map(report ->
            outcome(
                years.computeIfAbsent(report.year(), year -> reports.yearNow(site, year)), report))
        .toList();
  }

  /** Makes the newest report anew from all there are. */
  public void renew(String site) {
    transactions.write(() -> {
      var newest = reports.newestNow(site);
      var next = TthcNewest.NOTHING.ofVersion(newest.version());
      for (var year : reports.years(site)) {
        next = next.with(year);
      }
      var isRight = next.equals(newest) || next.report().isEmpty();
      return new Plan<>(
          isRight ? List.of() : List.of(NewestItem.put(table, site, newest, next)), true);
    });
  }

  private Plan<Map<TthcReport, Imported>> plan(
      String site, List<List<TthcReport>> years, String who, Instant when) {
    var items = new ArrayList<TransactWriteItem>();
    var outcomes = new LinkedHashMap<TthcReport, Imported>();
    var newest = reports.newestNow(site);
    var next = newest;
    for (var months : years) {
      var before = reports.yearNow(site, months.getFirst().year());
      var after = before;
      for (var report : months) {
        var outcome = outcome(before, report);
        outcomes.put(report, outcome);
        if (outcome == Imported.CREATED || outcome == Imported.REPLACED) {
          after = after.imported(report);
          var stored = after.month(report.month()).orElseThrow();
          items.add(AuditItem.put(table, site, TthcDeed.IMPORT, who, when, before, stored));
        }
      }
      if (after.version() > before.version()) {
        items.add(TthcItem.put(table, site, before, after));
      }
      next = next.with(after);
    }
    if (!next.equals(newest)) {
      items.add(NewestItem.put(table, site, newest, next));
    }
    return new Plan<>(items, outcomes);
  }

  private static Imported outcome(TthcYear before, TthcReport report) {
    var there = before.month(report.month());
    if (there.isEmpty()) {
      return Imported.CREATED;
    }
    if (report.updatedAt().isAfter(there.get().updatedAt())) {
      return Imported.REPLACED;
    }
    return report.saysTheSameAs(there.get()) ? Imported.UNCHANGED : Imported.KEPT_NEWER;
  }

  /** The reports by year, as many years together as one transaction holds. */
  private static List<List<List<TthcReport>>> parts(List<TthcReport> reports) {
    var byYear = new TreeMap<Integer, List<TthcReport>>();
    reports.forEach(r -> byYear.computeIfAbsent(r.year(), _ -> new ArrayList<>()).add(r));
    var parts = new ArrayList<List<List<TthcReport>>>();
    var items = MOST_ITEMS;
    for (var year : byYear.values()) {
      items += year.size() + 1;
      if (items > MOST_ITEMS) {
        parts.add(new ArrayList<>());
        items = year.size() + 1;
      }
      parts.getLast().add(year);
    }
    return parts;
  }
}
