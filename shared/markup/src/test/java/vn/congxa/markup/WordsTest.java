package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.markup.Sanitised.sanitise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** No element takes its text with it, and no words run together where one ended. */
class WordsTest {
  private static final List<String> ELEMENTS =
      List.of(
          ("p div section details summary dialog fieldset legend optgroup option"
                  + " ul ol li menu dl dt dd table caption tr td th blockquote figure figcaption h1 h6"
                  + " pre listing center address hgroup search video audio object canvas"
                  + " output meter")
              .split(" "));

  @Test
  void where_a_box_or_a_block_ends_a_word_ends() {
    var texts =
        Map.of(
            "<details><summary>Phụ biểu</summary>Số liệu</details>",
            "<p>Phụ biểu</p>\n<p>Số liệu</p>",
            "<select><option>Xuân</option><option>Hạ</option></select>",
            "<p>Xuân Hạ</p>",
            "<td>Cột một</td><td>Cột hai</td>",
            "<p>Cột một Cột hai</p>",
            "<dialog>Báo</dialog>Tiếp",
            "<p>Báo</p>\n<p>Tiếp</p>",
            "<p>Phim<video src=x>Tải về</video>ở đây</p>",
            "<p>Phim Tải về ở đây</p>",
            "<p>Có<math><mi>x</mi><mo>=</mo><mn>2</mn><annotation>x=2</annotation></math>nên</p>",
            "<p>Có x=2 nên</p>",
            "<p>Nước <font color=red>lũ</font>: <abbr>UB</abbr>ND</p>",
            "<p>Nước lũ: UBND</p>");

    texts.forEach((given, kept) -> assertThat(sanitise(given)).as(given).isEqualTo(kept));
  }

  @Test
  void what_browsers_show_without_scripts_or_as_it_is_typed_is_text() {
    assertThat(sanitise("<noscript><img src=\"/media/a.jpg\" alt=\"\"></noscript>"))
        .isEqualTo("<p><img src=\"/media/a.jpg\" alt=\"\"></p>");
    assertThat(sanitise("<xmp>a <b>\nc</xmp>")).isEqualTo("<p>a &lt;b&gt;<br>c</p>");
    assertThat(sanitise("<textarea>Một\nhai</textarea>")).isEqualTo("<p>Một<br>hai</p>");
  }

  @Test
  void what_no_browser_shows_goes() {
    assertThat(sanitise("a<script>b</script>c<style>d</style><template>e</template><!-- f -->"))
        .isEqualTo("<p>ac</p>");
    assertThat(sanitise("<iframe>g</iframe><noembed>h</noembed><noframes>i</noframes>")).isEmpty();
  }

  @Test
  void lines_break_between_words_that_an_editor_tied_together() {
    assertThat(sanitise("<p>Xã&nbsp;tổ&nbsp;chức&nbsp;họp,&nbsp;bàn&nbsp;(lần&nbsp;hai)</p>"))
        .isEqualTo("<p>Xã tổ chức họp, bàn (lần hai)</p>");
  }

  @Test
  void a_number_stays_with_its_unit() {
    var text = "<p>Dài 5&#xa0;km, ngày&#xa0;12, điểm&#xa0;–&#xa0;b</p>";

    assertThat(sanitise(text)).isEqualTo(text);
  }

  @Test
  void letters_are_kept_composed_and_addresses_as_they_are() {
    var apart =
        "<p title=x>u\u0309y <a href=\"/u\u0309\" title=\"e\u0302\u0301\">ba&#x309;n</a></p>";

    assertThat(sanitise(apart)).isEqualTo("<p>ủy <a href=\"/u\u0309\" title=\"ế\">bản</a></p>");
    assertThat(Markdown.html("![u\u0309](/a.jpg \"e\u0302\u0301\")", _ -> null).value())
        .isEqualTo("<figure><img src=\"/a.jpg\" alt=\"ủ\"><figcaption>ế</figcaption></figure>");
  }

  @Property(tries = 2000)
  void every_word_stays_a_word(@ForAll @From("tags") List<String> tags) {
    var html = new StringBuilder();
    var words = new ArrayList<String>();
    for (var tag : tags) {
      words.add("từ" + words.size() + "x");
      html.append(tag).append(words.getLast());
    }

    assertThat(words(sanitise(html.toString()))).as(html.toString()).containsAll(words);
  }

  @Provide
  Arbitrary<List<String>> tags() {
    var open = Arbitraries.of(ELEMENTS).map(name -> "<" + name + ">");
    var whole = Arbitraries.of(ELEMENTS).map(name -> "<" + name + ">trong</" + name + ">");
    return Arbitraries.oneOf(open, whole).list().ofMaxSize(14);
  }

  // As a reader sees them: a block's end and a line's parts words too.
  private static List<String> words(String html) {
    var body = Jsoup.parseBodyFragment(html).body();
    for (var part : body.getAllElements()) {
      if (part.isBlock() || part.normalName().matches("br|t[dh]")) {
        part.before(new TextNode(" "));
        part.after(new TextNode(" "));
      }
    }
    return List.of(new Element("x").html(body.html()).wholeText().split("\\s+"));
  }
}
