package vn.congxa.projectcontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.Environment;
import vn.congxa.content.Article;
import vn.congxa.content.Headline;
import vn.congxa.content.PublishedArticles;
import vn.congxa.content.ReadyItem;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.site.FormerSite;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.StreamRecord;
import vn.congxa.testing.Event;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TableStream;

class ProjectContentHandlerIT {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final Slug NEWS = new Slug("tin-tuc");

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final String table = db.table("ContentTable");
  private final MovableClock clock = new MovableClock(NOON);
  private final ProjectContentHandler handler =
      new ProjectContentHandler(
          new Wiring(new Environment(variables()), db::client, clock, RequestLog.unheard()));

  private Map<String, String> variables() {
    var variables = new HashMap<>(db.environment());
    variables.put("CONTENT_TABLE", table);
    variables.put("SEARCH_FOLDER", folder());
    return variables;
  }

  private static String folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "search").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void two_communes() {
    for (var id : List.of("xa-mot", "xa-hai")) {
      var site =
          new Site(
              id,
              "Xã",
              List.of(id + ".example.vn"),
              ZoneId.of("Asia/Ho_Chi_Minh"),
              "A",
              "B",
              "0",
              "x@example.vn",
              List.of(new Section(NEWS, "Tin tức")),
              0);
      new SiteStore(db.client(), table).save(site, new byte[] {1});
      save(id, "bai", 1, Status.PUBLISHED);
    }
  }

  private void save(String site, String slug, int version, Status status) {
    var article =
        new Article(
            new Slug(slug),
            NEWS,
            "Bài",
            "",
            "<p>x</p>",
            null,
            "A",
            null,
            NOON,
            status,
            status == Status.WITHDRAWN ? "Sai." : null,
            NOON,
            version);
    new PublishedArticles(db.client(), table).save(site, article, version - 1L);
  }

  @Test
  void a_stream_that_stood_still_for_an_hour_is_caught_up_with() {
    ask("{}");
    var stream = new TableStream(db, "ContentTable");
    save("xa-mot", "bai", 2, Status.WITHDRAWN);
    save("xa-mot", "bai-moi", 1, Status.PUBLISHED);
    save("xa-hai", "bai-khac", 1, Status.PUBLISHED);
    save("xa-hai", "bai-khac", 2, Status.WITHDRAWN);
    clock.advance(Duration.ofHours(1));

    var records = new ArrayList<StreamRecord>();
    for (var next = stream.next(); !next.isEmpty(); next = stream.next()) {
      records.addAll(next);
    }
    var answer = Invocation.of(handler, TableStream.event("shardId-1", records));

    assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(newest("xa-mot")).containsExactly(new Slug("bai-moi"));
    assertThat(newest("xa-hai")).containsExactly(new Slug("bai"));
    assertThat(ask("{}")).contains("\"xa-mot\":[]", "\"xa-hai\":[]");
  }

  private List<Slug> newest(String site) {
    var key = Attributes.key(site, "list");
    return ReadyItem.list(db.client().getItem(r -> r.tableName(table).key(key)).item())
        .newest(10, clock.instant())
        .stream()
        .map(Headline::slug)
        .toList();
  }

  @Test
  void changes_of_addresses_are_followed_site_by_site_and_others_are_let_pass() {
    var answer =
        ask(
            """
            {"Records": [
              {"eventID": "1", "dynamodb": {"Keys": {"sk": {"S": "/bai-viet/bai"}, \
            "pk": {"S": "xa-mot#at"}}, "SequenceNumber": "1", "SizeBytes": 9}},
              {"dynamodb": {"Keys": {"pk": {"S": "xa-hai"}, "sk": {"S": "list"}}, \
            "SequenceNumber": "2"}, "eventSource": "aws:dynamodb"}]}
            """);

    assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(has("xa-mot", "list")).isTrue();
    assertThat(has("xa-hai", "list")).isFalse();
  }

  @Test
  void nothing_is_made_of_a_site_that_is_being_taken_out() {
    var store = new SiteStore(db.client(), table);
    store.part(FormerSite.of(store.find("xa-mot").orElseThrow(), null, NOON, 0));

    ask(
        """
        {"Records": [
          {"dynamodb": {"Keys": {"pk": {"S": "xa-mot#at"}, "sk": {"S": "/bai-viet/bai"}}, \
        "SequenceNumber": "1"}},
          {"dynamodb": {"Keys": {"pk": {"S": "xa-hai#at"}, "sk": {"S": "/bai-viet/bai"}}, \
        "SequenceNumber": "2"}}]}
        """);
    ask("{}");

    assertThat(has("xa-mot", "list")).isFalse();
    assertThat(has("xa-mot", "recent")).isFalse();
    assertThat(has("xa-hai", "list")).isTrue();
  }

  @Test
  void an_event_of_the_stream_is_read_as_it_comes() {
    var answer = Event.sample("project-content.changes.json").bytes();

    assertThat(new String(Invocation.of(handler, answer), StandardCharsets.UTF_8))
        .isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(has("xa-mot", "list")).isTrue();
  }

  @Test
  void a_site_that_fails_comes_again_and_the_others_do_not() {
    breakSite("xa-hai");

    var answer =
        ask(
            """
            {"Records": [
              {"dynamodb": {"Keys": {"pk": {"S": "xa-hai#at"}, "sk": {"S": "/bai-viet/bai"}}, \
            "SequenceNumber": "7"}},
              {"dynamodb": {"Keys": {"pk": {"S": "xa-mot#at"}, "sk": {"S": "/bai-viet/bai"}}, \
            "SequenceNumber": "8"}}]}
            """);

    assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"7\"}]}");
    assertThat(has("xa-mot", "list")).isTrue();
  }

  @Test
  void all_of_it_is_made_anew_for_every_site_or_for_one() {
    assertThat(ask("{\"rebuild\": \"xa-mot\"}"))
        .isEqualTo(
            "{\"xa-mot\":[\"list\",\"list#tin-tuc\",\"near\",\"map#2026-03\",\"map\",\"search\"]}");
    assertThat(has("xa-hai", "list")).isFalse();

    assertThat(ask("{\"rebuild\": null}")).contains("\"xa-mot\":[]", "\"xa-hai\":[\"list\"");
    assertThat(ask("{}")).contains("\"xa-mot\":[]", "\"xa-hai\":[]");
  }

  private void breakSite(String id) {
    db.client()
        .putItem(r ->
            r.tableName(table)
                .item(Attributes.key(id, "site"))); // what reads it finds nothing of a site in it
  }

  private boolean has(String pk, String sk) {
    return db.client().getItem(r -> r.tableName(table).key(Attributes.key(pk, sk))).hasItem();
  }

  private String ask(String event) {
    return new String(
        Invocation.of(handler, event.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
