package vn.congxa.editarticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.editarticles.Office.ARTICLE;
import static vn.congxa.editarticles.Office.GOOD;
import static vn.congxa.editarticles.Office.asEditor;
import static vn.congxa.editarticles.Office.asWriter;
import static vn.congxa.editarticles.Office.editor;
import static vn.congxa.editarticles.Office.over;
import static vn.congxa.editarticles.Office.writer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.aws.Tries;
import vn.congxa.content.Article;
import vn.congxa.content.Found;
import vn.congxa.newsroom.LeavingStore;
import vn.congxa.newsroom.LibraryEntry;
import vn.congxa.newsroom.LibraryFile;
import vn.congxa.newsroom.LibraryStore;
import vn.congxa.testing.TestAnswer;

/** What nobody should send, and somebody does. */
class OddTextsIT {
  private static final String PATH = "/api/staff/articles/" + ARTICLE;

  private final Office office = new Office();

  @Test
  void a_text_of_the_longest_that_does_not_compress_goes_all_the_way() {
    var random = new Random(1);
    var text = new StringBuilder("<p>");
    while (text.length() < 320_000) {
      text.appendCodePoint(0x4E00 + random.nextInt(20_000));
    }
    office.save(0, with("body", text + "</p>"));
    office.command(asWriter("submit"), 1, "{}");

    assertThat(office.command(asEditor("publish"), 2, "{}").status()).isEqualTo(200);
    var article = ((Found.Here) office.at("lich-tiem-chung-thang-toi")).article();
    assertThat(article.body()).isEqualTo(text + "</p>");
    var open = office.send(writer("GET", PATH)).json();
    assertThat(open.path("body").asText()).isEqualTo(article.body());
    office.command(asEditor("withdraw"), 3, "{\"reason\": \"Sai\"}");
    assertThat(office.at("lich-tiem-chung-thang-toi")).isInstanceOf(Found.Gone.class);
  }

  @Test
  void one_byte_too_many_is_saved_and_not_published() {
    var body = "<p>" + "a".repeat(Article.LONGEST_BODY - 6) + "</p>";
    office.save(0, with("body", body));
    office.command(asWriter("submit"), 1, "{}");

    assertThat(Office.codes(office.command(asEditor("publish"), 2, "{}")))
        .containsExactly("text_too_long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200b\u200d\u2060", "\u00ad"})
  void a_title_that_nobody_sees_is_none(String title) {
    office.save(0, with("title", title));

    assertThat(Office.codes(office.command(asWriter("submit"), 1, "{}"))).contains("no_title");
  }

  @Test
  void a_title_that_makes_no_address_needs_one() {
    office.save(0, with("title", "★ ★ ★"));
    office.command(asWriter("submit"), 1, "{}");

    assertThat(Office.codes(office.command(asEditor("publish"), 2, "{}")))
        .containsExactly("no_address");
    office.command(asEditor("move"), 2, "{\"slug\": \"ba-sao\"}");
    assertThat(office.command(asEditor("publish"), 3, "{}").status()).isEqualTo(200);
  }

  @Test
  void letters_are_kept_composed() {
    office.save(0, with("title", "Li\u0323ch tie\u0302m"));

    assertThat(office.send(writer("GET", PATH)).json().path("title").asText())
        .isEqualTo("Lịch tiêm");
  }

  @ParameterizedTest
  @CsvSource({
    "2098-03-01T01:00:00Z, time_passed",
    "2101-03-01T01:00:00Z, time_too_far",
  })
  void a_time_that_has_passed_or_is_far_away_is_asked_about(String at, String code) {
    office.submitted();

    assertThat(Office.codes(office.command(asEditor("publish"), 2, "{\"at\": \"" + at + "\"}")))
        .containsExactly(code);
  }

  @Test
  void a_time_without_an_offset_is_none_and_one_that_has_passed_may_be_meant() {
    office.submitted();

    assertThat(
            Office.codes(
                office.command(asEditor("publish"), 2, "{\"at\": \"2098-03-02T08:00:00\"}")))
        .containsExactly("not_a_time");
    var meant = "{\"at\": \"2098-02-01T08:00:00+07:00\", \"backdate\": true}";
    assertThat(office.command(asEditor("publish"), 2, meant).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/bai-viet/khong-co",
        "/bai-viet/lich-tiem-chung-thang-toi",
        "https://other.example.vn/",
        "//other.example.vn/x",
        "khong-phai-duong-dan"
      })
  void what_replaces_a_withdrawn_article_has_to_be_there(String replacement) {
    office.published();
    office.command(asEditor("withdraw"), 3, "{\"reason\": \"Sai\"}");
    var other = publish("Thông báo mới", "1c8a4c4e-6a53-4f0e-9f39-5f1f1c9f0a11");

    var refused =
        office.send(
            over(editor("POST", other + "/withdraw"), 3)
                .body("{\"reason\": \"Cũ\", \"replacedBy\": \"" + replacement + "\"}"));

    assertThat(Office.codes(refused)).containsExactly("replacement_unknown");
  }

  @Test
  void an_address_that_was_somebodys_is_taken() {
    office.published();
    office.command(asEditor("move"), 3, "{\"slug\": \"tiem-chung\"}");

    var refused = office.send(editor("GET", "/api/staff/slugs/lich-tiem-chung-thang-toi")).json();
    assertThat(refused.path("free").asBoolean()).isFalse();
    var other = "/api/staff/articles/1c8a4c4e-6a53-4f0e-9f39-5f1f1c9f0a11";
    office.send(over(writer("PUT", other), 0).body(GOOD));
    office.send(over(writer("POST", other + "/submit"), 1).body("{}"));
    assertThat(office.send(over(editor("POST", other + "/publish"), 2).body("{}")).code())
        .isEqualTo("slug_taken");
  }

  @Test
  void a_role_that_was_taken_away_ends_with_the_token() {
    office.save(0, GOOD);
    var former = Office.by("lan", "", "GET", PATH);

    assertThat(office.send(former).code()).isEqualTo("role_required");
  }

  @Test
  void a_restored_text_is_the_newest_and_a_version_without_a_text_is_none() {
    office.save(0, GOOD);
    office.save(1, GOOD.replace("bảy", "tám"));
    office.command(asWriter("submit"), 2, "{}");
    office.command(asWriter("take-back"), 3, "{}");

    assertThat(Office.codes(office.command(asWriter("restore"), 4, "{\"version\": 3}")))
        .containsExactly("unknown_version");
    office.command(asWriter("restore"), 4, "{\"version\": 1}");
    var open = office.send(writer("GET", PATH)).json();
    assertThat(open.path("version").asLong()).isEqualTo(5);
    assertThat(open.path("body").asText()).contains("bảy");
  }

  @Test
  void a_restored_text_says_which_picture_is_gone_by_now() {
    var table = office.db.table("NewsroomTable");
    var leaving = new LeavingStore(office.db.client(), table, Tries.inRealTime());
    var file = Office.SITE + ".00112233445566778899aabbccddeeff.jpg";
    var picture = new LibraryFile(file, "la.jpg", 9_000, 640, 480, List.of());
    var entry = new LibraryEntry(picture, "lan", office.clock.instant());
    new LibraryStore(office.db.client(), table).add(Office.SITE, List.of(entry));
    var figure = "<figure><img src=\"/media/" + file + "\" alt=\"Lá trầu\"></figure>";
    office.save(0, with("body", "<p>Ảnh</p>" + figure));
    office.save(1, GOOD);
    assertThat(leaving.leave(Office.SITE, entry, office.clock.instant())).isTrue();
    leaving.forget(Office.SITE, entry);

    office.command(asWriter("restore"), 2, "{\"version\": 1}");

    assertThat(office.send(writer("GET", PATH)).json().path("body").asText())
        .contains("data-missing=\"Lá trầu\"")
        .doesNotContain(file);
  }

  @Test
  void what_a_reader_would_have_seen_and_will_not_is_told() {
    var saved =
        office.save(
            0,
            with(
                "body",
                "<p>Xem</p><iframe src=\"https://example.vn/v\"></iframe><form><input></form>"));

    assertThat(saved.json().path("changed").findValuesAsText("code"))
        .containsExactlyInAnyOrder("media", "control");
  }

  @Test
  void a_picture_that_the_site_does_not_keep_is_not_published() {
    var image =
        GOOD.replaceFirst("\\}\\s*$", ", \"image\": {\"file\": \"la.jpg\", \"alt\": \"Lá\"}}");
    assertThat(Office.codes(office.save(0, image))).containsExactly("unknown_file");
    office.save(
        0, with("body", "<p>Ảnh</p><figure><img src=\"/media/la.jpg\" alt=\"Lá\"></figure>"));
    office.command(asWriter("submit"), 1, "{}");

    assertThat(Office.codes(office.command(asEditor("publish"), 2, "{}")))
        .containsExactly("unknown_file");
  }

  @Test
  void commands_on_nothing_find_nothing() {
    assertThat(office.command(asWriter("submit"), 1, "{}").status()).isEqualTo(404);
    assertThat(office.send(over(asWriter("move"), 0).body("{\"slug\": \"a\"}")).status())
        .isEqualTo(428);
    assertThat(office.send(writer("GET", "/api/staff/articles/khong-phai")).status())
        .isEqualTo(404);
    assertThat(
            office
                .db
                .client()
                .scanPaginator(r -> r.tableName(office.db.table("NewsroomTable")))
                .items())
        .isEmpty();
  }

  private String publish(String title, String id) {
    var path = "/api/staff/articles/" + UUID.fromString(id);
    office.send(over(writer("PUT", path), 0).body(with("title", title)));
    office.send(over(writer("POST", path + "/submit"), 1).body("{}"));
    TestAnswer answer = office.send(over(editor("POST", path + "/publish"), 2).body("{}"));
    assertThat(answer.status()).isEqualTo(200);
    return path;
  }

  private static String with(String field, String value) {
    try {
      var mapper = new ObjectMapper();
      var json = (ObjectNode) mapper.readTree(GOOD);
      return json.put(field, value).toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
