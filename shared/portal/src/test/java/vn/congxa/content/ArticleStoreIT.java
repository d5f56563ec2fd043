package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

class ArticleStoreIT {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final Slug NEWS = new Slug("tin-tuc");
  private static final Slug LAND = new Slug("dat-dai");

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final CapacityMeter meter = new CapacityMeter();
  private final ArticleStore articles =
      new ArticleStore(TestClients.watched(db, meter), db.table("ContentTable"));
  private final ArticleChangeStore changes =
      new ArticleChangeStore(TestClients.watched(db, meter), db.table("ContentTable"));

  @Test
  void an_article_is_read_as_it_was_saved() {
    var article = article("mua-vu", NEWS, NOON, Status.PUBLISHED, 1);

    assertThat(changes.save("an-binh-dong", article, 0)).isTrue();

    assertThat(articles.find("an-binh-dong", new Slug("mua-vu"))).contains(article);
    assertThat(articles.find("an-binh-dong", new Slug("mua-khac"))).isEmpty();
    assertThat(articles.find("another-site", new Slug("mua-vu"))).isEmpty();
  }

  @Test
  void an_article_of_eight_kilobytes_costs_one_request_and_at_most_one_read_unit() {
    changes.save("an-binh-dong", long8kb(), 0);
    meter.reset();

    articles.find("an-binh-dong", new Slug("bai-dai"));

    assertThat(meter.requests()).isEqualTo(1);
    assertThat(meter.reads()).isLessThanOrEqualTo(1.0);
  }

  @Test
  void a_taken_address_and_a_stale_version_are_kept_as_they_are() {
    var first = article("mua-vu", NEWS, NOON, Status.PUBLISHED, 1);
    var second = article("mua-vu", LAND, NOON, Status.PUBLISHED, 2);
    changes.save("an-binh-dong", first, 0);

    assertThat(changes.save("an-binh-dong", second, 0)).isFalse();
    assertThat(changes.save("an-binh-dong", second, 7)).isFalse();
    assertThat(articles.find("an-binh-dong", new Slug("mua-vu"))).contains(first);

    assertThat(changes.save("an-binh-dong", second, 1)).isTrue();
    assertThat(articles.find("an-binh-dong", new Slug("mua-vu"))).contains(second);
  }

  @Test
  void what_an_article_carries_along_is_read_as_it_was_saved() {
    var picture = new Figure("a.jpg", "Đồng lúa", "Vụ mùa", 1600, 900, List.of(320, 640, 960));
    var file = new Attachment("a.pdf", "Quyết định số 12", 81_920);
    var article = with(picture, List.of(file), List.of(new Slug("ten-cu")));

    changes.save("an-binh-dong", article, 0);

    assertThat(articles.find("an-binh-dong", article.slug())).contains(article);
    assertThat(file.type()).isEqualTo("pdf");
  }

  @Test
  void a_former_address_leads_to_the_new_one_in_one_request() {
    changes.save("an-binh-dong", with(null, List.of(), List.of(new Slug("ten-cu"))), 0);
    meter.reset();

    assertThat(articles.at("an-binh-dong", new Slug("ten-cu")))
        .isEqualTo(new Found.Moved(new Slug("ten-moi")));

    assertThat(meter.requests()).isEqualTo(1);
    assertThat(articles.find("an-binh-dong", new Slug("ten-cu"))).isEmpty();
    var all = new ArrayList<Article>();
    articles.forEach("an-binh-dong", all::add);
    assertThat(all).extracting(Article::slug).containsExactly(new Slug("ten-moi"));
  }

  @Test
  void no_article_is_lost_to_a_former_address_of_another() {
    var edited = article("ten-cu", NEWS, NOON, Status.PUBLISHED, 1);
    save(edited);

    assertThat(changes.save("an-binh-dong", with(null, List.of(), List.of(edited.slug())), 0))
        .isFalse();

    assertThat(articles.at("an-binh-dong", new Slug("ten-cu"))).isEqualTo(new Found.Here(edited));
    assertThat(articles.at("an-binh-dong", new Slug("ten-moi"))).isEqualTo(new Found.Nowhere());
  }

  @Test
  void an_imported_article_gives_way_to_the_import_that_renames_it() {
    var imported = article("ten-cu", NEWS, NOON, Status.PUBLISHED, 1);
    changes.saveImported("an-binh-dong", imported, 0);

    var renamed = with(null, List.of(), List.of(imported.slug()));
    assertThat(changes.saveImported("an-binh-dong", renamed, 0)).isTrue();

    assertThat(slugs(null, NOON)).containsExactly("ten-moi");
    assertThat(articles.newest("an-binh-dong", null, 1, null, NOON).items())
        .extracting(Headline::firstSlug)
        .containsExactly(new Slug("ten-cu"));
  }

  @Test
  void an_address_that_an_article_left_is_free_again() {
    var one = new Slug("ten-mot");
    var two = new Slug("ten-hai");
    var before = with(null, List.of(), List.of(one, two));
    changes.saveImported("an-binh-dong", before, 0);
    var other = with(new Slug("khac"), null, List.of(), List.of(two));
    changes.saveImported("an-binh-dong", other, 0); // the way leads there by now

    var after = with(null, List.of(), List.of());
    assertThat(changes.saveImported("an-binh-dong", after, before)).isTrue();

    assertThat(articles.at("an-binh-dong", one)).isEqualTo(new Found.Nowhere());
    assertThat(articles.at("an-binh-dong", two)).isEqualTo(new Found.Moved(other.slug()));
    var fresh = article("ten-mot", NEWS, NOON, Status.PUBLISHED, 1);
    assertThat(changes.saveImported("an-binh-dong", fresh, 0)).isTrue();
  }

  @Test
  void what_came_next_is_found_from_where_the_reader_is() {
    for (var minute = 0; minute < 5; minute++) {
      save(article("bai-" + minute, NEWS, NOON.plusSeconds(60L * minute), Status.PUBLISHED, 1));
    }
    save(article("khac", LAND, NOON.plusSeconds(90), Status.PUBLISHED, 1));
    var here = new Position(NOON.plusSeconds(60), new Slug("bai-1"));
    var now = NOON.plusSeconds(180);

    assertThat(articles.newer("an-binh-dong", NEWS, 5, here, now))
        .extracting(headline -> headline.slug().value())
        .containsExactly("bai-2", "bai-3"); // bai-4 is not due yet
    assertThat(articles.newer("an-binh-dong", null, 1, here, now))
        .extracting(headline -> headline.slug().value())
        .containsExactly("khac");
  }

  @Test
  void everything_public_is_told_the_oldest_first() {
    save(article("moi", NEWS, NOON, Status.PUBLISHED, 1));
    save(article("cu", LAND, NOON.minusSeconds(60), Status.PUBLISHED, 1));
    save(article("hen-gio", NEWS, NOON.plusSeconds(60), Status.PUBLISHED, 1));

    var told = new ArrayList<Headline>();
    articles.forEachPublic("an-binh-dong", NOON, told::add);

    assertThat(told).extracting(headline -> headline.slug().value()).containsExactly("cu", "moi");
  }

  private static Article with(
      @Nullable Figure picture, List<Attachment> attachments, List<Slug> former) {
    return with(new Slug("ten-moi"), picture, attachments, former);
  }

  private static Article with(
      Slug slug, @Nullable Figure picture, List<Attachment> attachments, List<Slug> former) {
    return new Article(
        slug,
        NEWS,
        "Tên mới",
        "",
        "<p>Thân bài</p>",
        picture,
        "Lê Mẫu",
        null,
        NOON,
        Status.PUBLISHED,
        null,
        NOON,
        1,
        attachments,
        former);
  }

  @Test
  void an_edit_after_an_import_is_told_from_the_import() {
    changes.saveImported("an-binh-dong", article("a", NEWS, NOON, Status.PUBLISHED, 1), 0);
    assertThat(changes.isAsImported("an-binh-dong", new Slug("a"))).isTrue();

    changes.save("an-binh-dong", article("a", LAND, NOON, Status.PUBLISHED, 2), 1);
    assertThat(changes.isAsImported("an-binh-dong", new Slug("a"))).isFalse();
  }

  @Test
  void only_what_is_public_now_is_listed_newest_first() {
    save(article("cu", NEWS, NOON.minusSeconds(60), Status.PUBLISHED, 1));
    save(article("moi", NEWS, NOON, Status.PUBLISHED, 1));
    save(article("hen-gio", NEWS, NOON.plusSeconds(1), Status.PUBLISHED, 1));
    save(article("nhap", NEWS, NOON, Status.DRAFT, 1));
    save(article("da-go", NEWS, NOON, Status.WITHDRAWN, 1));

    assertThat(slugs(null, NOON)).containsExactly("moi", "cu");
    assertThat(slugs(null, NOON.plusSeconds(1))).containsExactly("hen-gio", "moi", "cu");
  }

  @Test
  void a_section_lists_its_own_and_a_move_takes_an_article_along() {
    save(article("ruong", LAND, NOON, Status.PUBLISHED, 1));
    save(article("hop", NEWS, NOON, Status.PUBLISHED, 1));
    assertThat(slugs(LAND, NOON)).containsExactly("ruong");

    changes.save("an-binh-dong", article("hop", LAND, NOON, Status.PUBLISHED, 2), 1);

    assertThat(slugs(LAND, NOON)).containsExactly("ruong", "hop");
    assertThat(slugs(NEWS, NOON)).isEmpty();
  }

  @Test
  void pages_join_to_the_whole_list_even_where_many_share_a_second() {
    var random = new Random(7);
    for (var i = 0; i < 57; i++) {
      var at = NOON.minus(Duration.ofSeconds(random.nextInt(5)));
      save(article("bai-" + i, i % 3 == 0 ? LAND : NEWS, at, Status.PUBLISHED, 1));
    }

    for (var size : new int[] {1, 10, 19, 57, 100}) {
      var walked = new ArrayList<String>();
      Position after = null;
      do {
        var page = articles.newest("an-binh-dong", null, size, after, NOON);
        page.items().forEach(headline -> walked.add(headline.slug().value()));
        after = page.next();
      } while (after != null);
      assertThat(walked).hasSize(57).doesNotHaveDuplicates().isEqualTo(slugs(null, NOON));
    }
  }

  @Test
  void a_list_is_one_request() {
    save(article("a", NEWS, NOON, Status.PUBLISHED, 1));
    meter.reset();

    slugs(null, NOON);

    assertThat(meter.requests()).isEqualTo(1);
  }

  @Test
  void the_keys_are_these() {
    save(article("mua-vu", LAND, NOON, Status.PUBLISHED, 1));

    var item =
        db.client()
            .getItem(r ->
                r.tableName(db.table("ContentTable"))
                    .key(Attributes.key("an-binh-dong", "article#mua-vu")))
            .item();
    assertThat(Attributes.string(item, "listed")).isEqualTo("an-binh-dong");
    assertThat(Attributes.string(item, "sectionListed")).isEqualTo("an-binh-dong#dat-dai");
    assertThat(Attributes.string(item, "listedAt")).isEqualTo("2026-03-01T05:00:00Z#mua-vu");
  }

  @Test
  void every_article_of_a_site_is_found_for_export_whatever_its_status() {
    save(article("b", NEWS, NOON, Status.DRAFT, 1));
    save(article("a", NEWS, NOON, Status.PUBLISHED, 1));
    changes.save("another-site", article("c", NEWS, NOON, Status.PUBLISHED, 1), 0);

    var found = new ArrayList<String>();
    articles.forEach("an-binh-dong", article -> found.add(article.slug().value()));

    assertThat(found).containsExactly("a", "b");
  }

  private void save(Article article) {
    assertThat(changes.save("an-binh-dong", article, 0)).isTrue();
  }

  private List<String> slugs(@Nullable Slug section, Instant now) {
    return articles.newest("an-binh-dong", section, 100, null, now).items().stream()
        .map(headline -> headline.slug().value())
        .toList();
  }

  private static Article article(
      String slug, Slug section, Instant at, Status status, long version) {
    return new Article(
        new Slug(slug),
        section,
        "Tiêu đề " + slug,
        "Lời dẫn",
        "<p>Nội dung</p>",
        new Figure("an-binh-dong.0123456789abcdef0123456789abcdef.jpg", "Đồng lúa", "Vụ mới", 8, 6),
        "Ban Biên tập",
        "Đài xã",
        at,
        status,
        status == Status.WITHDRAWN ? "Sai số liệu" : null,
        at,
        version);
  }

  private static Article long8kb() {
    var random = new Random(1);
    var body = new StringBuilder();
    while (body.length() < 8_000) { // random letters: the worst that compression can meet
      body.append((char) ('a' + random.nextInt(26)));
    }
    return new Article(
        new Slug("bai-dai"),
        NEWS,
        "Bài dài",
        "Lời dẫn",
        "<p>" + body + "</p>",
        null,
        "Ban Biên tập",
        null,
        NOON,
        Status.PUBLISHED,
        null,
        NOON,
        1);
  }
}
