package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever sent a text is told what it lost. */
class ChangesTest {
  @Test
  void what_readers_would_have_seen_is_told_by_kind_and_counted() {
    var html =
        """
        <p><img src="file:///C:/a.jpg" alt="Lúa"> <img src="ho-so.png"></p>
        <iframe src="https://v.example.vn/"><p>x</p></iframe><video src=v.mp4><svg></svg></video>
        <a href="javascript:x()">bấm</a> <a href="ftp://x.example/">tệp</a>
        <form><input name=a><button>Gửi</button></form>
        <p style="display:none">ẩn <input></p><font face=".VnTime">lóa</font>
        """;

    assertThat(ArticleHtml.clean(html).changes("/body"))
        .containsExactly(
            new Change("/body", "media", 2),
            new Change("/body", "picture", 2),
            new Change("/body", "link", 2),
            new Change("/body", "control", 2),
            new Change("/body", "hidden", 1),
            new Change("/body", "letters", 1));
  }

  @Test
  void what_nobody_saw_is_not_told() {
    var html =
        "<p><img src=\"https://dem.example/1.gif\" width=1 height=1><a href=\"#muc\">mục</a>"
            + "<a href=\"javascript:x()\"></a><script>x()</script><input type=hidden name=a>"
            + "<span style=\"display:none\"> </span><b style=\"color:red\">a</b></p>";

    assertThat(ArticleHtml.clean(html).changes("/body")).isEmpty();
  }

  @Test
  void what_is_told_once_is_not_told_of_what_was_kept() {
    var html = "<p>a <img src=\"file:///C:/a.jpg\"></p><p><a href=\"x\">b</a></p>";
    var kept = ArticleHtml.clean(html).html().value();

    assertThat(ArticleHtml.clean(kept).changes("/body")).isEmpty();
  }

  @Test
  void a_folders_text_is_told_of_the_same_with_its_line() {
    var text = "Một\n\n<button>Gửi</button>\n\n<p style=\"display: none\">Ẩn</p>\n";

    assertThat(Markdown.losses(text))
        .extracting(Loss::kind)
        .containsExactly(Loss.Kind.CONTROL, Loss.Kind.HIDDEN);
  }
}
