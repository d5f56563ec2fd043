package vn.congxa.restore;

import java.util.EnumMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Environment;
import vn.congxa.restore.TwinStore.Side;

/**
 * Tables of one portal, or copies of them.
 *
 * @param names by kind; only of those that there are
 */
public record TableStores(DynamoDbClient db, Map<Kind, String> names) {
  public TableStores {
    names = Map.copyOf(names);
  }

  /** Those that the environment names. */
  public static TableStores of(DynamoDbClient db, Environment environment) {
    var names = new EnumMap<Kind, String>(Kind.class);
    for (var kind : Kind.values()) {
      if (environment.has(kind.variable())) {
        names.put(kind, environment.require(kind.variable()));
      }
    }
    return new TableStores(db, names);
  }

  Side side(Kind kind) {
    var name = names.get(kind);
    if (name == null) {
      throw new IllegalArgumentException("it is not said which table is " + kind.wire());
    }
    return new Side(db, name);
  }
}
