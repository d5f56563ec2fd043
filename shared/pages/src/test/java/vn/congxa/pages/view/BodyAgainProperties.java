package vn.congxa.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.markup.Snippets;

/** Somebody copies an article from its page: it is the article again. */
class BodyAgainProperties {
  private static final String PHOTO = "xa.0123456789abcdef0123456789abcdef";

  @Property(tries = 1000)
  void what_a_page_shows_is_sanitised_to_what_is_stored(@ForAll @From("html") String html) {
    // Pages close the gaps between ranks of headings, so the gaps are closed before.
    var stored = ArticleHtml.sanitise(shown(ArticleHtml.sanitise(html).value())).value();

    assertThat(ArticleHtml.sanitise(shown(stored)).value()).isEqualTo(stored);
  }

  @Provide
  Arbitrary<String> html() {
    return Snippets.html();
  }

  private static String shown(String body) {
    var at = Instant.EPOCH;
    var slug = new Slug("x");
    var photo = new Figure(PHOTO + ".jpg", "Chợ", null, 900, 600, List.of(480, 900));
    return Body.of(
        new Article(
            slug,
            slug,
            "x",
            "",
            body,
            null,
            "x",
            null,
            at,
            Status.PUBLISHED,
            null,
            at,
            1,
            List.of(photo),
            List.of(),
            List.of(),
            List.of()));
  }
}
