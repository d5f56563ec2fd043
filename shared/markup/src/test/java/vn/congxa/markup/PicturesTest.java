package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.markup.Sanitised.sanitise;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PicturesTest {
  @Test
  void a_picture_that_stayed_behind_leaves_a_place_with_what_it_shows() {
    for (var address :
        new String[] {
          "file:///C:/a.jpg",
          "data:image/png;base64,AA\nAA",
          "cid:a@b",
          "blob:https://x.example/1",
          "http://x.example/a.jpg",
          "//x.example/a.jpg",
          "https://lh7-rt.googleusercontent.com/docsz/A?key=b",
          "https://scontent.fhan5-1.fna.fbcdn.net/v/a.jpg?oh=1"
        }) {
      assertThat(sanitise("<p>Trước<img src=\"" + address + "\" alt=\"Lúa\">sau</p>"))
          .as(address)
          .isEqualTo("<p>Trướcsau</p>\n<figure data-missing=\"Lúa\"></figure>");
    }
  }

  @Test
  void a_place_stands_where_a_figure_may() {
    var image = "<img src=\"file:///a.jpg\" alt=\"x\">";
    var place = "<figure data-missing=\"x\"></figure>";

    assertThat(sanitise("<ul><li><b>a" + image + "</b></li></ul>"))
        .isEqualTo("<ul><li><strong>a</strong>" + place + "</li></ul>");
    assertThat(sanitise("<table><tr><td><p>" + image + "</p></td><td>a</td></tr></table>"))
        .isEqualTo("<table><tbody><tr><td>" + place + "</td><td>a</td></tr></tbody></table>");
    assertThat(sanitise("<h2>a " + image + "</h2><a href=\"/b\">" + image + "</a>"))
        .isEqualTo("<h2>a</h2>\n" + place + "\n" + place);
    assertThat(ArticleHtml.sanitise("<p>a" + image + "b" + image + "&lt;figure data-missing="))
        .extracting(CleanHtml::missingPictures)
        .isEqualTo(2);
    assertThat(sanitise("<figure>" + image + "<figcaption>b</figcaption></figure>"))
        .isEqualTo("<figure data-missing=\"x\"><figcaption>b</figcaption></figure>");
  }

  @Test
  void other_pictures_stay_where_they_are() {
    var body =
        "<p>a <img src=\"https://anh.example.vn/a.jpg\" alt=\"b\"> c</p>\n"
            + "<p><img src=\"/media/a.jpg\" alt=\"\"></p>";

    assertThat(sanitise(body)).isEqualTo(body);
  }

  @Test
  void a_place_comes_back_from_a_folder() {
    var body = ArticleHtml.sanitise("<p>a</p><p><img src=\"file:///a.jpg\" alt=\"b &amp; c\"></p>");
    var text = Markdown.of(body, address -> address, _ -> null);

    assertThat(Markdown.html(text, _ -> null)).isEqualTo(body);
  }

  @Test
  void a_picture_that_is_kept_no_more_leaves_its_place_and_the_others_stay() {
    var gone =
        "<figure><img src=\"/media/a.jpg\" alt=\"Lá\"><figcaption>Xanh</figcaption></figure>";
    var stays = "<figure><img src=\"/media/b.jpg\" alt=\"Hoa\"></figure>";
    var text = ArticleHtml.sanitise("<p>Ảnh</p>" + gone + stays).value();

    var without = ArticleHtml.without(text, Set.of("/media/a.jpg")).value();

    assertThat(without)
        .contains("<figure data-missing=\"Lá\">", "Xanh", "/media/b.jpg")
        .doesNotContain("/media/a.jpg");
    assertThat(ArticleHtml.without(text, Set.of()).value()).isEqualTo(text);
  }
}
