package vn.congxa.projectcontent;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.finding.FindingPortal.NEIGHBOUR;
import static vn.congxa.finding.FindingPortal.SITE;
import static vn.congxa.finding.SampleArticles.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.Environment;
import vn.congxa.finding.FindingPortal;
import vn.congxa.finding.IndexWishStore;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.media.Bucket;
import vn.congxa.stack.StreamRecord;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.TableStream;

/** What sites are searched by, beside their lists. */
class SearchIndexesIT {
  private static final String NONE_FAILED = "{\"batchItemFailures\":[]}";

  private final FindingPortal portal = new FindingPortal();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final TableStream stream = new TableStream(portal.db(), "ContentTable");

  @Test
  void an_index_follows_the_stream_whether_told_once_or_twice() {
    var vaccination = article("tiem", "Lịch tiêm chủng", "Trạm y tế");
    portal.put(SITE, vaccination);
    portal.put(SITE, article("nuoc", "Lịch lấy nước", "Trạm bơm"));
    portal.put(NEIGHBOUR, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));
    portal.withdraw(SITE, vaccination);
    var event = TableStream.event("shardId-1", records());

    assertThat(call(handler(portal.variables()), event)).isEqualTo(NONE_FAILED);
    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("nuoc", 1L));
    assertThat(portal.indexed(NEIGHBOUR)).isEqualTo(Map.of("tiem", 1L));

    var before = portal.snapshot(SITE);
    assertThat(call(handler(portal.variables()), event)).isEqualTo(NONE_FAILED);
    assertThat(portal.snapshot(SITE)).isEqualTo(before);
  }

  @Test
  void who_misses_an_index_gets_it_by_the_stream() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));
    records();
    portal.spoil(SITE, new byte[] {1, 2, 3});
    new IndexWishStore(portal.db().client(), portal.table()).ask(SITE, portal.clock().instant());

    var answer = call(handler(portal.variables()), TableStream.event("shardId-1", records()));

    assertThat(answer).isEqualTo(NONE_FAILED);
    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("tiem", 1L));
  }

  @Test
  void each_night_what_differs_is_made_anew_and_told() {
    var every = handler(portal.variables());
    portal.put(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));
    call(every, "{}".getBytes(StandardCharsets.UTF_8));
    portal.put(SITE, article("tiem", "Lịch tiêm chủng", "Nhà văn hóa"));

    var answer = call(every, "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(answer).contains("\"search\"", "\"xa-hai\":[]");
    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("tiem", 2L));
    assertThat(call(every, "{}".getBytes(StandardCharsets.UTF_8)))
        .contains("\"xa-mot\":[]", "\"xa-hai\":[]");
  }

  @Test
  void lists_are_made_whatever_is_wrong_with_the_index_and_an_outage_comes_again()
      throws IOException {
    for (var bucket : List.of("forbidden", "failing")) {
      portal.put(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));
      var records = records();
      var first = first(records);
      try (var s3 = new Bucket()) {
        var variables = portal.variables();
        variables.remove("SEARCH_FOLDER");
        variables.put("SEARCH_BUCKET", bucket);
        variables.put("AWS_ENDPOINT_URL_S3", s3.endpoint().toString());
        var answer = call(handler(variables), TableStream.event("shardId-1", records));

        assertThat(answer).isEqualTo(bucket.equals("failing") ? failed(first) : NONE_FAILED);
        assertThat(hasList()).isTrue();
      }
    }
    assertThat(log.toString(StandardCharsets.UTF_8)).containsOnlyOnce("\"Failures\":1");
  }

  @Test
  void the_index_is_made_whatever_is_wrong_with_the_lists() {
    portal.put(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));
    var records = records();
    portal
        .db()
        .client()
        .putItem(r -> r.tableName(portal.table()).item(Attributes.key(SITE, "site")));

    var answer = call(handler(portal.variables()), TableStream.event("shardId-1", records));

    assertThat(answer).isEqualTo(failed(first(records)));
    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("tiem", 1L));
  }

  private ProjectContentHandler handler(Map<String, String> variables) {
    var out = new PrintStream(log, true, StandardCharsets.UTF_8);
    return new ProjectContentHandler(
        new Wiring(
            new Environment(variables), portal.db()::client, portal.clock(), new RequestLog(out)));
  }

  private List<StreamRecord> records() {
    var records = new ArrayList<StreamRecord>();
    for (var next = stream.next(); !next.isEmpty(); next = stream.next()) {
      records.addAll(next);
    }
    return records;
  }

  private boolean hasList() {
    var key = Attributes.key(SITE, "list");
    return portal.db().client().getItem(r -> r.tableName(portal.table()).key(key)).hasItem();
  }

  /** The number of the first change of an article. */
  private static String first(List<StreamRecord> records) {
    return records.stream()
        .filter(record -> record.json().toString().contains("{S=" + SITE + "#at}"))
        .map(StreamRecord::number)
        .findFirst()
        .orElseThrow();
  }

  private static String failed(String sequenceNumber) {
    return "{\"batchItemFailures\":[{\"itemIdentifier\":\"" + sequenceNumber + "\"}]}";
  }

  private static String call(ProjectContentHandler handler, byte[] event) {
    return new String(Invocation.of(handler, event), StandardCharsets.UTF_8);
  }
}
