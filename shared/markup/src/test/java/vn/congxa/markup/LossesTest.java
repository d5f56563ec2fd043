package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LossesTest {
  @Test
  void what_is_played_embedded_or_drawn_is_told_with_its_address() {
    var text =
        """
        Xem <video src="https://v.example.vn/a.mp4"></video> đi.

        <div>
        <iframe src="https://v.example.vn/b"></iframe>
        <audio><source src="c.mp3"></audio>
        <object data="d.swf"><embed src="d.swf"></object>
        <svg><text>x</text></svg><math><mi>y</mi></math><canvas></canvas>
        <input name="so"><input type="hidden" name="an">
        <map name="thon"><area href="/a"></map><img data-src="/e.jpg">
        </div>
        """;

    assertThat(found(text))
        .containsExactly(
            "1 <video> https://v.example.vn/a.mp4",
            "4 <iframe> https://v.example.vn/b",
            "5 <audio>",
            "6 <object> d.swf",
            "7 <svg>",
            "7 <math>",
            "7 <canvas>",
            "8 <input> so",
            "9 <map> thon",
            "9 <img>");
  }

  @Test
  void what_another_portals_program_reads_is_told() {
    var text =
        """
        [gallery ids="1,2"] và [gallery] và [tin_moi so="5"]

        [embed]https://v.example.vn/a[/embed] [/hop]

        > {youtube}abc{/youtube} {loadposition cuoi} {/tab}

        <p>[contact-form-7 id=“9”]</p>
        """;

    assertThat(found(text))
        .containsExactly(
            "1 [gallery ids=\"1,2\"]",
            "1 [gallery]",
            "1 [tin_moi so=\"5\"]",
            "3 [embed]",
            "3 [/hop]",
            "5 {youtube}",
            "5 {loadposition cuoi}",
            "5 {/tab}",
            "7 [contact-form-7 id=“9”]");
  }

  @Test
  void text_links_code_and_comments_are_none() {
    assertThat(
            found(
                """
                [video](https://v.example.vn) [audio][1] [1] [a = "b"] {x} \\[gallery\\]

                `[gallery ids="1"] <video>` &lt;video&gt; \\<video> <!-- <video> [gallery] -->

                    <iframe src="/x">

                ```
                {youtube}
                ```

                <script>document.write("<video>")</script>

                <!-- wp:gallery {"ids":[1]} --> [video]: /x

                [1]: /nghe
                """))
        .isEmpty();
  }

  @Test
  void a_line_that_word_broke_moves_no_place() {
    var text = "Một\u000Bhai\u2028ba <video>";

    assertThat(Markdown.losses(text)).extracting(Loss::offset).containsExactly(text.indexOf('<'));
  }

  @Test
  void a_picture_with_its_caption_from_wordpress_is_a_figure() {
    var text =
        "[caption id=\"a_1\" width=\"300\"]<a href=\"/to\"><img src=\"/media/a.jpg\" alt=\"Lúa\" /></a>"
            + " Lúa <chín>[/caption]";
    var plain = text.replace(" <chín>", " chín");

    assertThat(found(plain)).isEmpty();
    assertThat(Markdown.html(plain, _ -> null).value())
        .isEqualTo(
            "<figure><a href=\"/to\"><img src=\"/media/a.jpg\" alt=\"Lúa\"></a>"
                + "<figcaption>Lúa chín</figcaption></figure>");
    assertThat(found("[caption id=\"a_1\"]chỉ có chữ[/caption]")).hasSize(1);
  }

  @Property(tries = 3000)
  void what_is_stored_loses_nothing_when_it_comes_back(@ForAll @From("html") String html) {
    var body = ArticleHtml.sanitise(html);
    var text = Markdown.of(body, address -> address, _ -> null);

    assertThat(Markdown.losses(text)).as(text).isEmpty();
    assertThat(Markdown.html(text, _ -> null)).isEqualTo(body);
  }

  @Provide
  Arbitrary<String> html() {
    return Snippets.html();
  }

  private static List<String> found(String text) {
    return Markdown.losses(text).stream()
        .map(loss -> line(text, loss.offset()) + " " + loss.what())
        .toList();
  }

  private static long line(String text, int offset) {
    return 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
