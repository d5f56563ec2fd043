package vn.congxa.readrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.readrecords.Archive.asked;
import static vn.congxa.readrecords.Archive.by;
import static vn.congxa.readrecords.Archive.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.content.Article;
import vn.congxa.content.PublishedArticles;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.testing.TestAnswer;

/** How many articles a year had, and how many visits each day. */
class StatisticsIT {
  private static final String ARTICLES = "statistics/articles";
  private static final String VISITS = "statistics/visits";

  private final Archive archive = new Archive();

  private void publish(String slug, String section, String author, String time) {
    var at = Instant.parse(time);
    new PublishedArticles(archive.db.client(), archive.db.table("ContentTable"))
        .save(
            Archive.SITE,
            new Article(
                new Slug(slug),
                new Slug(section),
                "Tin",
                "",
                "<p>Tin.</p>",
                null,
                author,
                null,
                at,
                Status.PUBLISHED,
                null,
                at,
                1),
            0);
  }

  private void publishSome() {
    publish("nam-truoc", "tin-tuc", "Lan", "2025-12-31T16:59:59Z");
    publish("mot", "tin-tuc", "Lan", "2025-12-31T17:00:00Z");
    publish("hai", "tin-tuc", "=Minh", "2026-03-02T02:00:00Z");
    publish("ba", "muc-cu", "Lan", "2026-05-20T02:00:00Z");
    publish("hen-gio", "tin-tuc", "Lan", "2026-05-20T02:00:01Z");
  }

  private static List<String> counts(TestAnswer answer) {
    var counts = new ArrayList<String>();
    answer
        .json()
        .path("items")
        .forEach(item ->
            counts.add(
                item.path("key").asText()
                    + " "
                    + item.path("name").asText()
                    + " "
                    + item.path("articles").asLong()));
    return counts;
  }

  @Test
  void a_year_is_that_of_the_sites_clocks_and_counts_what_readers_have() {
    publishSome();

    var months = archive.send(asked(ARTICLES));

    assertThat(months.status()).isEqualTo(200);
    assertThat(months.json().path("year").asInt()).isEqualTo(2026);
    assertThat(months.json().path("total").asInt()).isEqualTo(3);
    assertThat(counts(months))
        .hasSize(12)
        .startsWith("2026-01 Tháng 1 1", "2026-02 Tháng 2 0", "2026-03 Tháng 3 1")
        .contains("2026-05 Tháng 5 1");
    assertThat(counts(archive.send(asked(ARTICLES).query("by", "author"))))
        .containsExactly("Lan Lan 2", "=Minh =Minh 1");
    assertThat(counts(archive.send(asked(ARTICLES).query("by", "section"))))
        .containsExactly("tin-tuc Tin tức 2", "muc-cu muc-cu 1", "y-te Y tế 0");
    assertThat(archive.send(asked(ARTICLES).query("year", "2027")).json().path("total").asInt())
        .isZero();
  }

  @Test
  void a_spreadsheet_has_the_same() {
    publishSome();

    var authors = archive.send(csv(ARTICLES).query("by", "author"));

    assertThat(authors.text()).isEqualTo("\ufeffTác giả,Số bài viết\r\nLan,2\r\n'=Minh,1\r\n");
    assertThat(authors.header("content-disposition")).contains("bai-viet-2026-author.csv");
    assertThat(authors.header("vary")).startsWith("accept");
  }

  @Test
  void visits_of_a_day_are_those_of_its_item_and_of_the_counter() {
    var days = Archive.SITE + "#days";
    var counter = new HashMap<>(Attributes.key(Archive.SITE + "#counter", "counter"));
    counter.put("total", number(99));
    counter.put("d20260519", number(4));
    counter.put("d20260520", number(7));
    archive.put(
        "VisitsTable",
        List.of(
            day(days, "2026-04-30", 9),
            day(days, "2026-05-18", 3),
            day(days, "2026-05-19", 1),
            counter));

    var answer = archive.send(asked(VISITS).query("from", "2026-05-17").query("to", "2026-05-21"));

    assertThat(answer.json().path("days").findValuesAsText("visits"))
        .containsExactly("0", "3", "5", "7", "0");
    assertThat(answer.json().path("total").asInt()).isEqualTo(15);
    var usual = archive.send(asked(VISITS)).json();
    assertThat(usual.path("from").asText()).isEqualTo("2026-04-21");
    assertThat(usual.path("to").asText()).isEqualTo("2026-05-20");
    assertThat(usual.path("total").asInt()).isEqualTo(24);
    assertThat(
            archive.send(csv(VISITS).query("from", "2026-05-19").query("to", "2026-05-20")).text())
        .isEqualTo("\ufeffNgày,Lượt truy cập\r\n2026-05-19,5\r\n2026-05-20,7\r\n");
  }

  private static Map<String, AttributeValue> day(String pk, String day, long visits) {
    var item = new HashMap<>(Attributes.key(pk, day));
    item.put("visits", number(visits));
    return item;
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    assertCodes(
        archive.send(asked(ARTICLES).query("year", "1999").query("by", "day")),
        "not_a_year",
        "not_a_grouping");
    assertCodes(archive.send(asked(VISITS).query("from", "2026-02-30")), "not_a_date");
    assertCodes(
        archive.send(asked(VISITS).query("from", "2025-01-01").query("to", "2026-01-02")),
        "too_many_days");
    assertCodes(
        archive.send(asked(VISITS).query("from", "2026-01-02").query("to", "2026-01-01")),
        "too_many_days");
    assertThat(
            archive
                .send(asked(VISITS).query("from", "2025-01-01").query("to", "2026-01-01"))
                .status())
        .isEqualTo(200);
    assertThat(archive.send(by("clerk", VISITS)).code()).isEqualTo("role_required");
    assertThat(archive.send(by("writer", ARTICLES)).status()).isEqualTo(200);
  }

  private static void assertCodes(TestAnswer answer, String... codes) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").findValuesAsText("code"))
        .containsExactlyInAnyOrder(codes);
  }
}
