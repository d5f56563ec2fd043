package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.markup.Sanitised.sanitise;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleHtmlProperties {
  @Property(tries = 3000)
  void sanitising_twice_changes_nothing_more(@ForAll @From("html") String html) {
    var once = sanitise(html);

    assertThat(sanitise(once)).isEqualTo(once);
  }

  @Property(tries = 3000)
  void nothing_dangerous_survives_in_any_mixture(@ForAll @From("html") String html) {
    assertThat(Danger.in(sanitise(html))).isEmpty();
  }

  @Provide
  Arbitrary<String> html() {
    return Snippets.html();
  }
}
