package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.markup.Sanitised.sanitise;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;

/** Any tree at all, of elements and attributes that there are and that there are not. */
class TreesProperties {
  private static final List<String> NAMES =
      List.of(
          ("p h1 h2 h3 h6 ul ol li table caption thead tbody tr td th figure figcaption img a b i u"
                  + " strong span font div section style script iframe svg math form input button pre"
                  + " template noscript object x-y o:p")
              .split(" "));
  private static final List<String> ATTRIBUTES =
      List.of(
          ("class style href src alt title onclick srcset data-missing data-x rowspan colspan scope"
                  + " type face hidden role width height id start value name xlink:href formaction")
              .split(" "));
  private static final List<String> VALUES =
      List.of(
          "",
          "1",
          "MsoTitle",
          "MsoCaption",
          "button",
          "emoji",
          "📢",
          "\"><script>x</script>",
          "javascript:x",
          "data:text/html,x",
          "data:image/png;base64,AA",
          "file:///a",
          "vbscript:x",
          "//a.example/",
          "https://a.example/?utm_source=b&c=d",
          "https://l.facebook.com/l.php?u=javascript%3Ax",
          "https://www.google.com/url?q=https://a.example/",
          ".VnTime",
          "font-weight:bold;vertical-align:super",
          "mso-list:l0 level1 lfo1",
          "mso-list:l1 level2 lfo1",
          "mso-list:Ignore",
          "white-space:pre-wrap",
          "display:none",
          "background:url(javascript:x)");

  @Property(tries = 3000)
  void nothing_outside_the_list_is_in_a_body(@ForAll @From("trees") String html) {
    assertThat(Danger.in(sanitise(html))).as(html).isEmpty();
  }

  @Property(tries = 3000)
  void what_was_sanitised_stays(@ForAll @From("trees") String html) {
    var once = ArticleHtml.clean(html).html();
    var twice = ArticleHtml.clean(once.value());

    assertThat(twice.html()).as(html).isEqualTo(once);
    assertThat(twice.changes("")).as(html).isEmpty();
  }

  @Provide
  Arbitrary<String> trees() {
    return tree(4).map(Element::outerHtml);
  }

  private static Arbitrary<Element> tree(int depth) {
    var one =
        Combinators.combine(Arbitraries.of(NAMES), attributes(), words())
            .as(TreesProperties::element);
    if (depth == 0) {
      return one;
    }
    return Combinators.combine(
            one, Arbitraries.lazy(() -> tree(depth - 1)).list().ofMaxSize(3), words())
        .as((element, children, text) -> {
          children.forEach(element::appendChild);
          return element.appendText(text);
        });
  }

  private static Element element(String name, List<String> attributes, String text) {
    var element = new Element(name);
    for (var i = 0; i + 1 < attributes.size(); i += 2) {
      element.attr(attributes.get(i), attributes.get(i + 1));
    }
    return element.appendText(text);
  }

  private static Arbitrary<List<String>> attributes() {
    return Combinators.combine(Arbitraries.of(ATTRIBUTES), Arbitraries.of(VALUES))
        .as(List::of)
        .list()
        .ofMaxSize(3)
        .map(pairs -> pairs.stream().flatMap(List::stream).toList());
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of("", " ", "\n", "a", "nước", "1.", "\u00a0", "\u200b", "®Êt", "a\nb");
  }
}
