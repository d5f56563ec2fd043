package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanHtmlTest {
  @Test
  void it_is_the_same_where_its_text_is() {
    var html = ArticleHtml.sanitise("<p>Lúa <b>mới</b></p>");

    assertThat(html)
        .isEqualTo(ArticleHtml.sanitise(html.value()))
        .hasSameHashCodeAs(ArticleHtml.sanitise(html.value()))
        .hasToString(html.value())
        .isNotEqualTo(ArticleHtml.sanitise("<p>Lúa cũ</p>"));
    assertThat(html.hashCode()).isEqualTo(html.value().hashCode());
  }

  @Test
  void its_text_is_what_readers_see() {
    assertThat(ArticleHtml.text("<p>Lúa <b>mới</b> &amp; ngô</p>")).isEqualTo("Lúa mới & ngô");
  }
}
