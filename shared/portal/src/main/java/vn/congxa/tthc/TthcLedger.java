package vn.congxa.tthc;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Refused;
import vn.congxa.tthc.AuditItem.Deed;
import vn.congxa.tthc.Transactions.Plan;

/**
 * Reports in the Tthc table, for those who change them: each change with its audit entry, both or
 * neither. See {@link TthcItem}, {@link AuditItem} and {@link AnswerItem} for keys.
 */
public final class TthcLedger {
  private final TthcTable table;
  private final Transactions transactions;

  public TthcLedger(DynamoDbClient db, String table, Tries tries) {
    this.table = new TthcTable(db, table);
    this.transactions = new Transactions(db, tries);
  }

  /**
   * Puts a month's report in the place of what was there.
   *
   * @throws Refused {@link Code#PRECONDITION_FAILED} by the guard, {@link Code#INVALID} by the
   *     rules, {@link Code#BUSY}
   */
  public Written replace(String site, Replacing replacing) {
    return transactions.write(() -> {
      var before = table.year(site, replacing.year());
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
      var deed = replacing.correction() ? Deed.CORRECT : Deed.REPLACE;
      return new Plan<>(
          List.of(
              table.put(site, before, made.year()),
              table.put(site, deed, replacing.who(), replacing.when(), before, made.report())),
          new Written(made.report(), false));
    });
  }

  /**
   * Adds to a month's counts, once for each key.
   *
   * @throws Refused {@link Code#IDEMPOTENCY_KEY_REUSED}, {@link Code#INVALID} by the rules, {@link
   *     Code#BUSY}
   */
  public Written add(String site, Adding adding) {
    return transactions.write(() -> {
      var earlier = answered(site, adding);
      if (earlier.isPresent()) {
        return new Plan<>(List.of(), earlier.get());
      }
      var before = table.year(site, adding.year());
      var made = made(before.added(adding.month(), adding.field(), adding.more(), adding.when()));
      return new Plan<>(
          List.of(
              table.put(site, before, made.year()),
              table.put(site, Deed.ADD, adding.who(), adding.when(), before, made.report()),
              table.put(site, adding, made.report())),
          new Written(made.report(), false));
    });
  }

  private Optional<Written> answered(String site, Adding adding) {
    var kept =
        table.answer(site, adding.key()).filter(item -> AnswerItem.holds(item, adding.when()));
    if (kept.isPresent() && !AnswerItem.answers(kept.get(), adding)) {
      throw new Refused(Code.IDEMPOTENCY_KEY_REUSED);
    }
    return kept.map(AnswerItem::read);
  }

  private static Change.Made made(Change change) {
    return switch (change) {
      case Change.Made made -> made;
      case Change.Objected objected -> throw new Refused(faults(objected.objections()));
    };
  }

  /** The objections as clients are told them. */
  public static List<Fault> faults(List<Objection> objections) {
    return objections.stream()
        .map(objection ->
            new Fault(
                objection.pointer(),
                FaultCode.valueOf(objection.reason().name()),
                objection.argument()))
        .toList();
  }
}
