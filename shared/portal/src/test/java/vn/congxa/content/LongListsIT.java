package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

/** Lists of more than one answer of DynamoDB holds, which ends at a megabyte. */
class LongListsIT {
  private static final String SITE = "an-binh-dong";
  private static final Slug NEWS = new Slug("tin-tuc");
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final int ALL = 100;

  /** A hundred of them are some 1.5 megabytes. */
  private static final String CAPTION = "Đê bao ".repeat(1_700);

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final CapacityMeter meter = new CapacityMeter();
  private final ListStore lists =
      new ListStore(TestClients.watched(db, meter), db.table("ContentTable"));
  private final PublishedArticles changes =
      new PublishedArticles(db.client(), db.table("ContentTable"));

  @BeforeEach
  void a_hundred_articles_with_long_captions() {
    for (var i = 0; i < ALL; i++) {
      changes.save(SITE, article(i), 0);
    }
    meter.reset();
  }

  @Test
  void a_list_is_as_long_as_was_asked_for() {
    var page = lists.newest(SITE, null, 90, null, NOON);

    assertThat(page.items()).hasSize(90);
    assertThat(page.next()).isEqualTo(position(89));
    assertThat(meter.requests()).isEqualTo(2);
  }

  @Test
  void a_list_ends_where_the_articles_do() {
    for (var section : new @Nullable Slug[] {null, NEWS}) {
      var page = lists.newest(SITE, section, ALL, null, NOON);

      assertThat(page.items()).hasSize(ALL);
      assertThat(page.next()).isNull();
    }
  }

  @Test
  void parts_join_to_the_whole_list() {
    var walked = new ArrayList<Slug>();
    Position after = null;
    do {
      var page = lists.newest(SITE, NEWS, 80, after, NOON);
      page.items().forEach(headline -> walked.add(headline.slug()));
      after = page.next();
    } while (after != null);

    assertThat(walked).hasSize(ALL).doesNotHaveDuplicates();
  }

  @Test
  void everything_in_between_is_told_however_long_it_is() {
    assertThat(lists.between(SITE, NOON.minusSeconds(60L * ALL), NOON.plusSeconds(1)))
        .hasSize(ALL)
        .extracting(Headline::slug)
        .startsWith(position(99).slug(), position(98).slug());
  }

  private static Position position(int minutesAgo) {
    return new Position(NOON.minusSeconds(60L * minutesAgo), new Slug("bai-" + minutesAgo));
  }

  private static Article article(int minutesAgo) {
    var at = position(minutesAgo);
    return new Article(
        at.slug(),
        NEWS,
        "Mực nước kênh Giữa",
        "",
        "<p>Nội dung</p>",
        new Figure("a.jpg", "", CAPTION, 8, 6),
        "Ban Biên tập",
        null,
        at.publishedAt(),
        Status.PUBLISHED,
        null,
        at.publishedAt(),
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
