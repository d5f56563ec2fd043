package vn.congxa.restore;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.RestoreSummary;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import vn.congxa.restore.TwinStore.Side;

/** Whether a table is a copy that something can be put back from. */
final class CopyStore {
  private CopyStore() {}

  /**
   * Says in a line what is wrong with it.
   *
   * @return of which second it is, where DynamoDB says so: it does of what it restored itself
   * @throws IllegalArgumentException it is none, or not there yet
   */
  static Optional<Instant> check(Kind kind, Side copy, Side live) {
    if (copy.table().equals(live.table()) && copy.db().equals(live.db())) {
      throw new IllegalArgumentException(copy.table() + " is the live table itself");
    }
    var table = described(copy);
    if (table.tableStatus() != TableStatus.ACTIVE) {
      throw new IllegalArgumentException(
          copy.table() + " is not there yet: it is " + table.tableStatusAsString());
    }
    var indexes =
        new HashSet<>(
            table.globalSecondaryIndexes().stream()
                .map(GlobalSecondaryIndexDescription::indexName)
                .toList());
    var missing = kind.indexes().stream().filter(index -> !indexes.contains(index)).findFirst();
    if (missing.isPresent() || (kind.indexes().isEmpty() && !indexes.isEmpty())) {
      throw new IllegalArgumentException(
          copy.table()
              + " is no copy of the table "
              + kind.wire()
              + missing.map(index -> ": it lacks the index " + index).orElse(""));
    }
    return Optional.ofNullable(table.restoreSummary()).map(RestoreSummary::restoreDateTime);
  }

  private static TableDescription described(Side side) {
    try {
      return side.db().describeTable(r -> r.tableName(side.table())).table();
    } catch (ResourceNotFoundException _) {
      throw new IllegalArgumentException("there is no table " + side.table());
    }
  }

  /** Newsroom and content tell the same only of the same second. */
  static void refuseOtherSeconds(List<Instant> seconds) {
    if (seconds.stream().distinct().count() > 1) {
      throw new IllegalArgumentException(
          "the copies are of different seconds, "
              + seconds.getFirst()
              + " and "
              + seconds.getLast()
              + ": content and newsroom belong together");
    }
  }
}
