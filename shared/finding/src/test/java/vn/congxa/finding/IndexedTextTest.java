package vn.congxa.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congxa.content.Article;
import vn.congxa.content.Attachment;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;

class IndexedTextTest {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>Thôn Đông</p><p>Thôn Tây</p>              | Thôn Đông Thôn Tây
          <p>gặt <strong>lú</strong>a<br>xong</p>      | gặt lúa xong
          <ul><li>một</li><li>hai</li></ul>            | một hai
          <table><tr><td>1</td><td>2</td></tr></table> | 1 2
          <p>Điện &amp; nước &lt;b&gt;</p>             | Điện & nước <b>
          <p><a href="/x">xem</a> <em>thêm</em></p>    | xem thêm
          <p>a</p>&nbsp;<p>b</p>                       | a b
          """)
  void a_body_is_what_readers_read_of_it(String body, String text) {
    assertThat(IndexedText.body(body)).isEqualTo(text);
  }

  @Test
  void an_article_is_found_by_whatever_it_says_anywhere() {
    var field = figure("dong.jpg", "Gặt ở thôn Đông");
    var article =
        new Article(
            new Slug("gat"),
            new Slug("tin-tuc"),
            "Vào vụ gặt",
            "Lời dẫn",
            "<p>Thân bài</p>",
            figure("anh.jpg", "Máy gặt"),
            "Trần Văn Lâm",
            "Báo Ruộng Đồng",
            NOON,
            Status.PUBLISHED,
            null,
            NOON,
            3,
            List.of(field),
            List.of(new Attachment("a.0f.pdf", "Lịch gặt", 9)),
            List.of(),
            List.of());

    var text = IndexedText.of(article);

    assertThat(text.slug()).isEqualTo("gat");
    assertThat(text.section()).isEqualTo("tin-tuc");
    assertThat(text.at()).isEqualTo(NOON);
    assertThat(text.version()).isEqualTo(3);
    assertThat(text.title()).isEqualTo("Vào vụ gặt");
    assertThat(text.lead()).isEqualTo("Lời dẫn");
    assertThat(text.rest())
        .isEqualTo("Thân bài Máy gặt Gặt ở thôn Đông Lịch gặt Trần Văn Lâm Báo Ruộng Đồng");
  }

  private static Figure figure(String file, String caption) {
    return new Figure("an-binh-dong.0f." + file, "Ảnh", caption, 8, 6);
  }
}
