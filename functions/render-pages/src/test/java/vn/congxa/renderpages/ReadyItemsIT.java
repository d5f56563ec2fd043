package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** A ready item that is lost, cut off or of another form is never taken for no news. */
class ReadyItemsIT extends PagesCase {
  private static final String ARTICLE = "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua";

  interface Harm {
    /** What is there then; nothing where it is lost. */
    Map<String, AttributeValue> to(Map<String, AttributeValue> item);
  }

  private static final List<Harm> HARMS =
      List.of(
          _ -> Map.of(),
          item -> with(item, "data", half(item)),
          item -> with(item, "form", Attributes.number(0)));

  @Test
  void lists_and_feeds_are_read_around_it_and_the_operator_told() {
    for (var harm : HARMS) {
      assertReadAround("list", harm, "/", "/rss.xml", "/atom.xml");
      assertReadAround("list#tin-tuc", harm, "/chuyen-muc/tin-tuc", "/chuyen-muc/tin-tuc/rss.xml");
    }
  }

  @Test
  void the_site_map_is_busy_until_it_is_made_anew() {
    for (var harm : HARMS) {
      for (var path : new String[] {"/sitemap.xml", "/sitemap/2026-03.xml"}) {
        var whole = get(path);
        harm(path.equals("/sitemap.xml") ? "map" : "map#2026-03", harm);

        assertThat(get(path).status()).as(path).isEqualTo(503);
        assertThat(portal.log()).contains("\"missing\":\"map");

        portal.rebuild();
        assertThat(get(path).text()).isEqualTo(whole.text());
      }
    }
  }

  @Test
  void an_article_is_read_without_what_stands_near_it_and_not_kept_for_long() {
    for (var harm : HARMS) {
      harm("near", harm);
      portal.clock.advance(Duration.ofSeconds(61)); // for so long it is remembered

      var answer = get(ARTICLE);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("cache-control")).isEqualTo("public, max-age=5, s-maxage=5");
      assertThat(page(answer).select(".related li")).isEmpty();
      assertThat(portal.log()).contains("\"missing\":\"near\"");

      portal.rebuild();
      assertThat(page(get(ARTICLE)).select(".related li")).isNotEmpty();
    }
  }

  private void assertReadAround(String item, Harm harm, String... paths) {
    var whole = Stream.of(paths).map(path -> get(path).text()).toList();
    harm(item, harm);

    assertThat(Stream.of(paths).map(path -> get(path).text()).toList()).isEqualTo(whole);
    assertThat(portal.log()).contains("\"missing\":\"" + item + "\"");

    portal.rebuild();
    assertThat(get(paths[0]).text()).isEqualTo(whole.getFirst());
  }

  private TestAnswer get(String path) {
    return Event.of("$default", path).to(pages);
  }

  private void harm(String sk, Harm harm) {
    var table = portal.db().table("ContentTable");
    var client = portal.db().client();
    var key = Attributes.key("an-binh-dong", sk);
    var item = client.getItem(r -> r.tableName(table).key(key)).item();
    assertThat(item).as(sk).isNotEmpty();
    var harmed = harm.to(item);
    if (harmed.isEmpty()) {
      client.deleteItem(r -> r.tableName(table).key(key));
    } else {
      client.putItem(r -> r.tableName(table).item(harmed));
    }
  }

  private static Map<String, AttributeValue> with(
      Map<String, AttributeValue> item, String name, AttributeValue value) {
    var changed = new HashMap<>(item);
    changed.put(name, value);
    return changed;
  }

  private static AttributeValue half(Map<String, AttributeValue> item) {
    var data = Attributes.bytes(item, "data");
    return bytes(Arrays.copyOf(data, data.length / 2));
  }

  private static AttributeValue bytes(byte[] bytes) {
    return AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
  }
}
