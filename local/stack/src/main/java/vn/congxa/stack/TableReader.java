package vn.congxa.stack;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/** Keys, indexes, expiry and stream; protection and encryption mean nothing on one machine. */
final class TableReader {
  private TableReader() {}

  static TableDefinition read(String logicalId, TemplateNode table) {
    var request =
        CreateTableRequest.builder()
            .tableName(logicalId)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(
                table.at("AttributeDefinitions").items().stream()
                    .map(TableReader::attribute)
                    .toList())
            .keySchema(keys(table));
    List<GlobalSecondaryIndex> indexes =
        table.at("GlobalSecondaryIndexes").items().stream().map(TableReader::index).toList();
    if (!indexes.isEmpty()) {
      request.globalSecondaryIndexes(indexes);
    }
    return new TableDefinition(
        logicalId,
        request.build(),
        table
            .at("TimeToLiveSpecification", "AttributeName")
            .optionalText()
            .filter(_ -> isEnabled(table.at("TimeToLiveSpecification", "Enabled"))),
        table
            .at("StreamSpecification", "StreamViewType")
            .optionalText()
            .map(view ->
                StreamSpecification.builder().streamEnabled(true).streamViewType(view).build()));
  }

  private static boolean isEnabled(TemplateNode flag) {
    return flag.optionalText().map(Boolean::parseBoolean).orElse(false);
  }

  private static AttributeDefinition attribute(TemplateNode attribute) {
    return AttributeDefinition.builder()
        .attributeName(attribute.at("AttributeName").text())
        .attributeType(attribute.at("AttributeType").text())
        .build();
  }

  private static List<KeySchemaElement> keys(TemplateNode owner) {
    return owner.at("KeySchema").items().stream()
        .map(key ->
            KeySchemaElement.builder()
                .attributeName(key.at("AttributeName").text())
                .keyType(key.at("KeyType").text())
                .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(TemplateNode index) {
    var projection =
        Projection.builder().projectionType(index.at("Projection", "ProjectionType").text());
    List<String> included = index.at("Projection", "NonKeyAttributes").texts();
    if (!included.isEmpty()) {
      projection.nonKeyAttributes(included);
    }
    return GlobalSecondaryIndex.builder()
        .indexName(index.at("IndexName").text())
        .keySchema(keys(index))
        .projection(projection.build())
        .build();
  }
}
