package vn.congxa.tthc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Transactions.Plan;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

/**
 * Reports in the Tthc table, for those who change them: each change with its audit entry, both or
 * neither. See {@link TthcItem}, {@link AuditItem} and {@link AnswerItem} for keys.
 */
public final class TthcChangeStore {
  private final DynamoDbClient db;
  private final String table;
  private final TthcStore reports;
  private final Transactions transactions;

  public TthcChangeStore(DynamoDbClient db, String table, Tries tries) {
    this.db = db;
    this.table = table;
    this.reports = new TthcStore(db, table);
    this.transactions = new Transactions(db, tries);
  }

  /**
   * Puts a month's report in the place of what was there.
   *
   * @throws ObjectedException by the rules
   * @throws Refused {@link Code#PRECONDITION_FAILED} by the guard, {@link Code#BUSY}
   */
  public SavedReport replace(String site, ReplaceReportCommand replacing) {
    return transactions.write(() -> {
      var before = reports.yearNow(site, replacing.year());
      var version = before.month(replacing.month()).map(TthcReport::version).orElse(0L);
      if (!replacing.guard().test(version)) {
        throw new Refused(Code.PRECONDITION_FAILED);
      }
      var made =
          made(
              before.replaced(
                  replacing.month(),
                  replacing.counts(),
                  replacing.fields(),
                  replacing.correction(),
                  replacing.when()));
      var deed = replacing.correction() ? TthcDeed.CORRECT : TthcDeed.REPLACE;
      var items = new ArrayList<>(year(site, before, made.year()));
      items.add(
          AuditItem.put(
              table, site, deed, replacing.who(), replacing.when(), before, made.report()));
      return new Plan<>(items, new SavedReport(made.report(), false));
    });
  }

  /**
   * Adds to a month's counts, once for each key.
   *
   * @throws ObjectedException by the rules
   * @throws Refused {@link Code#IDEMPOTENCY_KEY_REUSED}, {@link Code#BUSY}
   */
  public SavedReport add(String site, AddResultsCommand adding) {
    return transactions.write(() -> added(site, adding));
  }

  private Plan<SavedReport> added(String site, AddResultsCommand adding) {
    var earlier = answered(site, adding);
    if (earlier.isPresent()) {
      return new Plan<>(List.of(), earlier.get());
    }
    var before = reports.yearNow(site, adding.year());
    var made = made(before.added(adding.month(), adding.field(), adding.more(), adding.when()));
    var items = new ArrayList<>(year(site, before, made.year()));
    items.add(
        AuditItem.put(
            table, site, TthcDeed.ADD, adding.who(), adding.when(), before, made.report()));
    items.add(AnswerItem.put(table, site, adding, made.report()));
    return new Plan<>(items, new SavedReport(made.report(), false));
  }

  // The year, and with it how the commune does now.
  private List<TransactWriteItem> year(String site, TthcYear before, TthcYear after) {
    var year = TthcItem.put(table, site, before, after);
    var newest = reports.newestNow(site);
    var next = newest.with(after);
    return next.equals(newest)
        ? List.of(year)
        : List.of(year, NewestItem.put(table, site, newest, next));
  }

  /**
   * The whole way of an addition, to a condition that keeps all of it from being written.
   *
   * @param site that cannot be, and has no items
   */
  public SavedReport rehearse(String site, AddResultsCommand adding) {
    return transactions.write(() -> {
      var plan = added(site, adding);
      var items = new ArrayList<>(List.of(AnswerItem.never(table, site)));
      items.addAll(plan.items());
      return new Plan<>(items, plan.answer(), 1, plan.answer());
    });
  }

  private Optional<SavedReport> answered(String site, AddResultsCommand adding) {
    var key = AnswerItem.key(site, adding.key());
    var found = db.getItem(r -> r.tableName(table).key(key).consistentRead(true));
    if (!found.hasItem() || !AnswerItem.holds(found.item(), adding.when())) {
      return Optional.empty();
    }
    if (!AnswerItem.answers(found.item(), adding)) {
      throw new Refused(Code.IDEMPOTENCY_KEY_REUSED);
    }
    return Optional.of(AnswerItem.read(found.item()));
  }

  private static YearChange.Made made(YearChange change) {
    if (change instanceof YearChange.Made made) {
      return made; // before a switch over types, which takes a cold function 10 ms to link
    }
    return switch (change) {
      case YearChange.Made made -> made;
      case YearChange.Objected objected -> throw new ObjectedException(objected.objections());
    };
  }
}
