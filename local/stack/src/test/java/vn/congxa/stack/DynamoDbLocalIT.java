package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

class DynamoDbLocalIT {
  private static final Template TEMPLATE = Template.read(Fixture.SMALL);
  private static DynamoDbLocal db;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    db = DynamoDbLocal.inMemory(TEMPLATE);
  }

  @AfterAll
  static void stop() {
    db.close();
  }

  @BeforeEach
  void empty() {
    db.freshTables();
  }

  @Test
  void a_table_has_the_templates_keys_index_and_expiry() {
    var table = db.client().describeTable(r -> r.tableName(db.table("NotesTable"))).table();

    assertThat(table.keySchema()).extracting("attributeName").containsExactly("pk", "sk");
    var index = table.globalSecondaryIndexes().get(0);
    assertThat(index.indexName()).isEqualTo("newest");
    assertThat(index.keySchema()).extracting("attributeName").containsExactly("listed", "sk");
    assertThat(index.projection().projectionType()).isEqualTo(ProjectionType.INCLUDE);
    assertThat(index.projection().nonKeyAttributes()).containsExactly("title");
    var expiry =
        db.client().describeTimeToLive(r -> r.tableName("NotesTable")).timeToLiveDescription();
    assertThat(expiry.attributeName()).isEqualTo("expires");
    assertThat(expiry.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
  }

  @Test
  void fresh_tables_are_empty() {
    write(db);

    db.freshTables();

    assertThat(count(db)).isZero();
  }

  @Test
  void what_is_kept_in_a_folder_is_there_after_a_restart() {
    try (var first = DynamoDbLocal.onDisk(TEMPLATE, folder)) {
      write(first);
    }

    try (var second = DynamoDbLocal.onDisk(TEMPLATE, folder)) {
      assertThat(count(second)).isEqualTo(1);
    }
  }

  @Test
  void two_in_memory_share_nothing() {
    write(db);

    try (var other = DynamoDbLocal.inMemory(TEMPLATE)) {
      assertThat(count(other)).isZero();
    }
  }

  @Test
  void the_environment_leads_the_sdk_here() {
    assertThat(db.environment())
        .containsEntry("AWS_REGION", "ap-southeast-1")
        .containsEntry("AWS_ENDPOINT_URL_DYNAMODB", db.endpoint().toString());
    assertThat(db.endpoint().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void a_table_that_the_template_does_not_declare_is_refused() {
    assertThatThrownBy(() -> db.table("Notes"))
        .hasMessage("template.yaml declares no table Notes, only [NotesTable]");
  }

  private static void write(DynamoDbLocal to) {
    to.client()
        .putItem(r ->
            r.tableName("NotesTable")
                .item(Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("b"))));
  }

  private static int count(DynamoDbLocal in) {
    return in.client().scan(r -> r.tableName("NotesTable")).count();
  }

  @Test
  void pages_of_other_hosts_do_not_reach_the_tables() throws Exception {
    for (var headers :
        List.of(
            "Host: trang-la.example",
            "Host: 127.0.0.1\r\nOrigin: https://trang-la.example",
            "Host: 127.0.0.1.trang-la.example")) {
      assertThat(statusOf(headers)).isEqualTo("HTTP/1.1 403 Forbidden");
    }
    assertThat(statusOf("Host: 127.0.0.1")).isNotEqualTo("HTTP/1.1 403 Forbidden");
  }

  private static String statusOf(String headers) throws IOException {
    try (var socket = new Socket(db.endpoint().getHost(), db.endpoint().getPort())) {
      var head = "GET / HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return answer.lines().findFirst().orElse("");
    }
  }
}
