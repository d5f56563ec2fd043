package vn.congxa.stack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/** The template's tables in one DynamoDB. */
final class Tables {
  private final DynamoDbClient client;
  private final List<TableDefinition> definitions;

  Tables(DynamoDbClient client, List<TableDefinition> definitions) {
    this.client = client;
    this.definitions = definitions;
  }

  /** Makes those that are missing, and makes anew those that an earlier template made otherwise. */
  void prepare() {
    var existing = Set.copyOf(client.listTables().tableNames());
    for (var table : definitions) {
      var renewal = new Renewal(client, table);
      var isOutdated = existing.contains(table.name()) && renewal.isNeeded();
      if (isOutdated) {
        renewal.setAside();
      }
      if (isOutdated || !existing.contains(table.name())) {
        create(table);
      }
      renewal.putBack();
      stream(table);
    }
  }

  /**
   * Only now, for what was put back is nothing new. The stream is added to a table that has none;
   * one that tells other things of each change is replaced, as in the cloud.
   */
  private void stream(TableDefinition table) {
    var there = client.describeTable(r -> r.tableName(table.name())).table().streamSpecification();
    var wanted = table.stream().orElse(null);
    if (Objects.equals(there, wanted)) {
      return;
    }
    if (there != null && Boolean.TRUE.equals(there.streamEnabled())) {
      client.updateTable(
          r -> r.tableName(table.name()).streamSpecification(s -> s.streamEnabled(false)));
    }
    if (wanted != null) {
      client.updateTable(r -> r.tableName(table.name()).streamSpecification(wanted));
    }
  }

  private void create(TableDefinition table) {
    try {
      client.createTable(table.request());
    } catch (ResourceInUseException _) {
      return; // made by another test of this JVM since we looked
    }
    table
        .expiryAttribute()
        .ifPresent(attribute ->
            client.updateTimeToLive(r ->
                r.tableName(table.name())
                    .timeToLiveSpecification(t -> t.attributeName(attribute).enabled(true))));
  }

  void recreate() {
    client.listTables().tableNames().forEach(name -> client.deleteTable(r -> r.tableName(name)));
    definitions.forEach(table -> {
      create(table);
      stream(table);
    });
  }

  /** The name of each by the variable that functions know it by. */
  Map<String, String> variables() {
    return definitions.stream()
        .map(TableDefinition::name)
        .collect(Collectors.toMap(Tables::variable, Function.identity()));
  }

  private static String variable(String logicalId) {
    return logicalId.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  String name(String logicalId) {
    return definitions.stream()
        .map(TableDefinition::name)
        .filter(logicalId::equals)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "template.yaml declares no table "
                    + logicalId
                    + ", only "
                    + definitions.stream().map(TableDefinition::name).toList()));
  }
}
