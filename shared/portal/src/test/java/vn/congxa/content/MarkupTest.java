package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void a_body_is_its_tags_and_what_lies_between() {
    assertThat(Markup.of("<h2>A &amp; B</h2>\n<img src=\"/media/x.png\" alt=\"1 > 0\">"))
        .isEqualTo(
            List.of(
                new Markup.Start("<h2>", "h2"),
                new Markup.Text("A &amp; B"),
                new Markup.End("</h2>", "h2"),
                new Markup.Text("\n"),
                new Markup.Start("<img src=\"/media/x.png\" alt=\"1 > 0\">", "img")));
  }

  @Test
  void what_stands_for_a_character_is_read_as_that() {
    var image = new Markup.Start("<img alt=\"&quot;A&quot; &amp;lt;\" src=\"/a?b&amp;c\">", "img");

    assertThat(image.attribute("alt")).isEqualTo("\"A\" &lt;");
    assertThat(image.attribute("src")).isEqualTo("/a?b&c");
    assertThat(image.attribute("title")).isNull();
    assertThat(new Markup.Text("5&#xa0;&lt; 6 &gt; $1\\").plain()).isEqualTo("5\u00a0< 6 > $1\\");
  }

  @Test
  void what_no_tag_ends_or_begins_is_text() {
    for (var text : new String[] {"<", "5 <", "</", "<A>", "<1>", "<`>", "<{>", "</>", "<a"}) {
      assertThat(Markup.of(text)).as(text).allMatch(Markup.Text.class::isInstance);
    }
    for (var tag : new String[] {"<a>", "<z>", "</a>", "</z>"}) {
      assertThat(Markup.of(tag)).as(tag).noneMatch(Markup.Text.class::isInstance);
    }
  }

  @Property
  void nothing_is_lost_of_whatever_is_given(@ForAll @From("texts") String text) {
    assertThat(Markup.of(text).stream().map(Markup::raw).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("<", ">", "/", "\"", "p", "img", " ", "a=\"b\"", "<!--", "&", "&lt;", "đ")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
