package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.Stream;

/** A folder that the portal filled before its template changed. */
class RenewedIndexesIT {
  private static final int ITEMS = 30;
  private static final Template TEMPLATE = Template.read(Fixture.SMALL);
  private static final TableDefinition TABLE = TEMPLATE.tables().getFirst();
  private static final String INDEX_NAME = "IndexName: newest";
  private static final String ASIDE = "NotesTable.aside";
  private static final String MORE = "NonKeyAttributes: [lead, title]";
  private static final String BILLING = "BillingMode: PAY_PER_REQUEST";
  private static final String STREAMED =
      BILLING + "\n      StreamSpecification: { StreamViewType: KEYS_ONLY }";
  private static final String PROJECTION = "NonKeyAttributes: [title]";

  @TempDir Path data;
  @TempDir Path templates;

  @BeforeEach
  void filledByAnEarlierTemplate() {
    try (var db = DynamoDbLocal.onDisk(TEMPLATE, data)) {
      for (var i = 0; i < ITEMS; i++) {
        put(db, "NotesTable", "note" + i);
      }
    }
  }

  @Test
  void an_index_that_now_carries_more_has_it_for_the_old_items_too() {
    try (var db = open(PROJECTION, MORE)) {
      assertThat(listed(db, "newest"))
          .hasSize(ITEMS)
          .allSatisfy(
              item -> assertThat(item).containsKey("lead").containsKey("title").containsKey("pk"));
    }
    try (var db = open(PROJECTION, MORE)) {
      assertThat(listed(db, "newest")).hasSize(ITEMS);
    }
  }

  @Test
  void an_index_of_another_name_takes_the_place_of_the_old_one() {
    try (var db = open(INDEX_NAME, "IndexName: latest")) {
      assertThat(indexes(db)).extracting("indexName").containsExactly("latest");
      assertThat(listed(db, "latest")).hasSize(ITEMS);
    }
  }

  @Test
  void after_a_kill_amid_the_copying_the_next_start_begins_anew() {
    try (var db = open(PROJECTION, PROJECTION)) {
      db.client().createTable(TABLE.request().toBuilder().tableName(ASIDE).build());
      put(db, ASIDE, "half a copy");
    }

    try (var db = open(PROJECTION, MORE)) {
      assertThat(listed(db, "newest")).hasSize(ITEMS);
      assertThat(tables(db)).containsExactly("NotesTable");
    }
  }

  @Test
  void after_a_kill_before_the_new_table_or_amid_its_filling_the_next_start_goes_on() {
    try (var db = open(PROJECTION, PROJECTION)) {
      new Renewal(db.client(), TABLE).setAside();
      assertThat(tables(db)).containsExactly(ASIDE);
    }
    try (var db = open(PROJECTION, MORE)) {
      assertThat(listed(db, "newest")).hasSize(ITEMS);
      new Renewal(db.client(), TABLE).setAside();
      db.client().createTable(TABLE.request());
      put(db, "NotesTable", "note0");
    }

    try (var db = open(PROJECTION, PROJECTION)) {
      assertThat(listed(db, "newest")).hasSize(ITEMS);
      assertThat(tables(db)).containsExactly("NotesTable");
    }
  }

  @Test
  void a_stream_is_added_to_a_table_that_is_there_and_tells_only_what_comes() {
    try (var db = open()) {
      assertThat(streams(db)).isEmpty();
    }
    try (var db = open(BILLING, STREAMED)) {
      put(db, "NotesTable", "another");

      assertThat(listed(db, "newest")).hasSize(ITEMS + 1);
      assertThat(told(db)).isEqualTo(1);
    }
    try (var db = open(BILLING, STREAMED)) {
      assertThat(told(db)).isEqualTo(1);
    }
  }

  @Test
  void what_is_put_back_into_a_table_made_anew_is_nothing_new_to_its_stream() {
    try (var db = open(BILLING, STREAMED)) {
      assertThat(told(db)).isZero();
    }
    try (var db = open(BILLING, STREAMED, INDEX_NAME, "IndexName: latest")) {
      assertThat(listed(db, "latest")).hasSize(ITEMS);
      assertThat(told(db)).isZero();
    }
  }

  private static List<String> streams(DynamoDbLocal db) {
    return db.streams().listStreams(r -> r.tableName("NotesTable")).streams().stream()
        .map(Stream::streamArn)
        .toList();
  }

  /** How many changes the table's stream tells of. */
  private static int told(DynamoDbLocal db) {
    var stream =
        db.client().describeTable(r -> r.tableName("NotesTable")).table().latestStreamArn();
    var shards = db.streams().describeStream(r -> r.streamArn(stream)).streamDescription().shards();
    return shards.stream()
        .map(shard ->
            db.streams()
                .getShardIterator(r ->
                    r.streamArn(stream)
                        .shardId(shard.shardId())
                        .shardIteratorType(ShardIteratorType.TRIM_HORIZON)))
        .mapToInt(from ->
            db.streams().getRecords(r -> r.shardIterator(from.shardIterator())).records().size())
        .sum();
  }

  private static void put(DynamoDbLocal db, String table, String note) {
    var item =
        Map.of(
            "pk", AttributeValue.fromS(note),
            "sk", AttributeValue.fromS("note"),
            "listed", AttributeValue.fromS("all"),
            "title", AttributeValue.fromS("Title"),
            "lead", AttributeValue.fromS("Lead"));
    db.client().putItem(r -> r.tableName(table).item(item));
  }

  private static List<String> tables(DynamoDbLocal db) {
    return db.client().listTables().tableNames();
  }

  /** With a template of which some words are others: each, and what stands in its place. */
  private DynamoDbLocal open(String... words) {
    return DynamoDbLocal.onDisk(template(words), data);
  }

  private Template template(String... words) {
    try {
      var text = Files.readString(Fixture.SMALL);
      for (var i = 0; i < words.length; i += 2) {
        text = text.replace(words[i], words[i + 1]);
      }
      return Template.read(Files.writeString(templates.resolve("changed.yaml"), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, AttributeValue>> listed(DynamoDbLocal db, String index) {
    var all =
        db.client()
            .queryPaginator(r ->
                r.tableName("NotesTable")
                    .indexName(index)
                    .keyConditionExpression("listed = :all")
                    .expressionAttributeValues(Map.of(":all", AttributeValue.fromS("all"))));
    return all.items().stream().toList();
  }

  private static List<GlobalSecondaryIndexDescription> indexes(DynamoDbLocal db) {
    return db.client()
        .describeTable(r -> r.tableName("NotesTable"))
        .table()
        .globalSecondaryIndexes();
  }
}
