package vn.congxa.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congxa.content.Attachment;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;

/** What an editor is shown before a text goes out. */
class ChecksTest {
  private static final Rules RULES = new Rules(false, Set.of("tin-tuc"));
  private static final String GOOD = "<p>Lúa đã chín trên các thửa ruộng phía tây.</p>";

  @Test
  void of_a_good_text_there_is_nothing_to_say() {
    assertThat(codes(text("Mùa vụ năm nay", "Được mùa.", GOOD))).isEmpty();
  }

  @Test
  void what_is_missing_is_told_all_at_once() {
    assertThat(Checks.of(Manuscript.EMPTY, null, RULES, Set.of()))
        .filteredOn(Check::isBlocking)
        .extracting(Check::code)
        .containsExactly(
            Check.Code.NO_TITLE, Check.Code.NO_SECTION, Check.Code.NO_AUTHOR, Check.Code.NO_TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HEADING_SKIPPED | <h2>Một</h2><h4>Hai</h4><p>Ba</p>",
        "HEADING_IN_BOLD | <p><strong>Kết quả</strong></p><p>Tốt.</p>",
        "LINK_SAYS_NOTHING | <p>Xem <a href=\"/lien-he\">tại đây</a>.</p>",
        "LINK_SAYS_NOTHING | <p><a href=\"https://example.vn\">https://example.vn/a</a></p>",
        "TABLE_WITHOUT_HEADER | <table><tbody><tr><td>Một</td></tr></tbody></table>",
        "ALT_REPEATS | <p>Lá</p><img src=\"/media/la.jpg\" alt=\"la.jpg\">",
        "LOOKS_PERSONAL | <p>Số 012345678901 của ông A.</p>",
      })
  void what_readers_would_stumble_over_is_warned_of(Check.Code code, String body) {
    assertThat(codes(text("Mùa vụ năm nay", "Được mùa.", body))).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h2>Một</h2><h3>Hai</h3><p>Ba</p>",
        "<p><strong>Kết quả</strong> của năm nay.</p>",
        "<p><strong>Người viết đã thức cả đêm để xong.</strong></p>",
        "<p>Xem <a href=\"/lien-he\">nơi liên hệ</a>.</p>",
        "<table><tbody><tr><th>Tên</th></tr><tr><td>Một</td></tr></tbody></table>",
        "<p>Thu 1.234.567.890 đồng, quyết định 123456789012345.</p>",
      })
  void what_is_as_it_should_be_is_not(String body) {
    assertThat(codes(text("Mùa vụ năm nay", "Được mùa.", body))).isEmpty();
  }

  @Test
  void pictures_have_to_be_ours_kept_and_said_in_words() {
    var body =
        "<p>Lá</p><img src=\"https://other.example.vn/a.jpg\" alt=\"Cây\">"
            + "<img src=\"/media/b.jpg\" alt=\"Lá\"><img src=\"/media/c.jpg\">"
            + "<figure data-missing=\"Rễ\"></figure>";
    var known = List.of(new Figure("c.jpg", "", null, 10, 10));
    var text =
        new Manuscript(
            "Mùa vụ", "Được.", body, "tin-tuc", "Ban", null, null, null, known, List.of());

    assertThat(Checks.blocking(text, new Slug("mua-vu"), RULES, text.files()))
        .extracting(Check::code, Check::argument)
        .containsExactly(
            tuple(Check.Code.FOREIGN_PICTURE, "https://other.example.vn/a.jpg"),
            tuple(Check.Code.UNKNOWN_FILE, "/media/b.jpg"),
            tuple(Check.Code.NO_ALT, "/media/c.jpg"),
            tuple(Check.Code.MISSING_PICTURE, ""));
  }

  @Test
  void what_left_the_library_has_to_leave_the_text() {
    var body = "<p>Lá</p><img src=\"/media/c.jpg\" alt=\"Cây\">";
    var leaf = new Figure("c.jpg", "Cây", null, 10, 10);
    var plan = new Attachment("d.pdf", "Kế hoạch", 5);
    var image = new LeadPicture(leaf, false);
    var text =
        new Manuscript(
            "Mùa vụ",
            "Được.",
            body,
            "tin-tuc",
            "Ban",
            null,
            null,
            image,
            List.of(leaf),
            List.of(plan));
    var slug = new Slug("mua-vu");

    assertThat(Checks.blocking(text, slug, RULES, text.files())).isEmpty();
    assertThat(Checks.blocking(text, slug, RULES, Set.of()))
        .extracting(Check::code, Check::pointer)
        .containsExactly(
            tuple(Check.Code.UNKNOWN_FILE, "/image/file"),
            tuple(Check.Code.UNKNOWN_FILE, "/attachments/0/file"),
            tuple(Check.Code.UNKNOWN_FILE, "/body"));
  }

  @Test
  void a_title_in_capitals_and_a_lead_without_end_are_told() {
    assertThat(codes(text("THÔNG BÁO QUAN TRỌNG", "a".repeat(500), GOOD)))
        .containsExactly(Check.Code.TITLE_IN_CAPITALS, Check.Code.LEAD_LONG);
    assertThat(codes(text("m".repeat(301), "b".repeat(2_001), GOOD)))
        .containsExactly(Check.Code.TITLE_TOO_LONG, Check.Code.LEAD_TOO_LONG);
  }

  private static List<Check.Code> codes(Manuscript text) {
    return Checks.of(text, new Slug("mua-vu"), RULES, text.files()).stream()
        .map(Check::code)
        .toList();
  }

  private static Manuscript text(String title, String lead, String body) {
    return new Manuscript(
        title, lead, body, "tin-tuc", "Ban Biên tập", null, null, null, List.of(), List.of());
  }
}
