package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class FormerFormTest {
  @Test
  void a_published_article_is_at_its_address_with_all_that_lists_show_in_one_attribute() {
    var renewed = FormerForm.renewed(article("published"));

    assertThat(renewed).hasSize(1);
    assertThat(renewed.getFirst())
        .containsEntry("pk", text("xa-thu#at"))
        .containsEntry("sk", text("/bai-viet/mua-vu"))
        .containsEntry("listed", text("xa-thu"))
        .containsEntry("version", AttributeValue.fromN("3"))
        .doesNotContainKeys("slug", "title", "lead");
    assertThat(renewed.getFirst().getOrDefault("card", text("")).m())
        .containsEntry("title", text("Mùa vụ"))
        .containsEntry("lead", text("Lời dẫn"));
  }

  @Test
  void of_what_readers_may_not_have_the_reason_stays_and_nothing_else() {
    var aside = Map.of("pk", text("xa-thu#aside"), "sk", text("/bai-viet/mua-vu"));

    assertThat(FormerForm.renewed(article("draft"))).isEmpty();
    assertThat(FormerForm.renewed(aside)).isEmpty();
    assertThat(FormerForm.renewed(article("withdrawn")))
        .singleElement()
        .satisfies(gone -> assertThat(gone).containsEntry("pk", text("xa-thu#at")))
        .satisfies(gone -> assertThat(gone).containsEntry("goneBecause", text("Sai")))
        .satisfies(gone -> assertThat(gone).doesNotContainKeys("card", "body"));
  }

  @Test
  void ways_lie_at_the_addresses_where_they_begin() {
    var moved = Map.of("pk", text("xa"), "sk", text("article#cu"), "movedTo", text("moi"));
    var old = Map.of("pk", text("xa#redirects"), "sk", text("/a?b=1"), "to", text("/tthc"));

    assertThat(FormerForm.renewed(moved).getFirst())
        .containsEntry("pk", text("xa#at"))
        .containsEntry("sk", text("/bai-viet/cu"))
        .containsEntry("to", text("/bai-viet/moi"));
    assertThat(FormerForm.renewed(old).getFirst())
        .containsEntry("pk", text("xa#at"))
        .containsEntry("sk", text("/a?b=1"))
        .containsEntry("by", text("import"));
  }

  @Test
  void anything_else_is_as_it_was() {
    var site = Map.of("pk", text("xa"), "sk", text("site"), "title", text("Xã"));

    assertThat(FormerForm.renewed(site)).containsExactly(site);
    assertThat(FormerForm.renewed(FormerForm.renewed(article("published")).getFirst()))
        .isEqualTo(FormerForm.renewed(article("published")));
  }

  private static Map<String, AttributeValue> article(String status) {
    var item = new HashMap<String, AttributeValue>();
    item.put("pk", text("xa-thu"));
    item.put("sk", text("article#mua-vu"));
    item.put("slug", text("mua-vu"));
    item.put("title", text("Mùa vụ"));
    item.put("lead", text("Lời dẫn"));
    item.put("status", text(status));
    item.put("version", AttributeValue.fromN("3"));
    item.put("updatedAt", text("2026-03-01T05:00:00Z"));
    item.put("listed", text("xa-thu"));
    item.put("withdrawnBecause", text("Sai"));
    return item;
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }
}
