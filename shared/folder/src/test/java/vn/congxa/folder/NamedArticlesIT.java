package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.PublicState;

/** Which article of the newsroom it is that a folder brings. */
class NamedArticlesIT extends PortalCase {
  @Test
  void an_article_whose_address_another_takes_as_a_former_one_goes_into_the_bin() throws Exception {
    load(false);
    var gone = newsroom().at(HOI).state().id();
    Files.delete(root.resolve("articles/ngay-hoi.md"));
    folder.replace("articles/lich-tiep-cong-dan.md", "author:", "formerSlugs: [ngay-hoi]\nauthor:");

    assertThat(load(false).count(Outcome.REPLACED)).isEqualTo(1);

    assertThat(at(HOI)).isEqualTo(new Found.Moved("/bai-viet/lich-tiep-cong-dan"));
    var life = newsroom().open(gone).state().life();
    assertThat(life.standing()).isEqualTo(PublicState.NEVER);
    assertThat(life.binned()).isTrue();
    assertThat(KeptArticles.of(portal, SITE).articles()).hasSize(1);
    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 4));
  }

  @Test
  void a_folder_that_names_an_article_finds_it_wherever_it_is() throws Exception {
    var id = "0a1b2c3d-0000-4000-8000-00000000000a";
    folder.replace("articles/ngay-hoi.md", "lead:", "id: " + id + "\nlead:");
    load(false);
    assertThat(newsroom().at(HOI).state().id()).isEqualTo(id);
    Files.move(root.resolve("articles/ngay-hoi.md"), root.resolve("articles/hoi-moi.md"));

    assertThat(load(false).count(Outcome.ADDED)).isEqualTo(1);

    assertThat(newsroom().at(new Slug("hoi-moi")).state().id()).isEqualTo(id);
    assertThat(at(HOI)).isEqualTo(new Found.Nowhere());
    folder.replace("articles/lich-tiep-cong-dan.md", "author:", "id: " + id + "\nauthor:");
    assertThatThrownBy(() -> load(false))
        .hasMessageContaining("id: " + id + " is that of articles/hoi-moi.md too");
    folder.replace("articles/lich-tiep-cong-dan.md", "id: 0a", "id: 0A");
    assertThatThrownBy(() -> load(false)).hasMessageContaining("id: must be a UUID in lower case");
  }

  @Test
  void what_readers_have_and_the_newsroom_does_not_is_known_to_it_after_the_same_import()
      throws Exception {
    load(false);
    var state = newsroom().at(HOI).state();
    forget();

    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
    assertThat(newsroom().open(state.id()).state().life()).isEqualTo(state.life());

    forget();
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "Hai đoạn");
    assertThat(load(false).count(Outcome.CONFLICT)).isEqualTo(1);
    assertThat(load(true).count(Outcome.REPLACED)).isEqualTo(1);
    assertThat(article().version()).isEqualTo(2);
  }

  // As where the newsroom's table alone was lost.
  private void forget() {
    var table = db.table("NewsroomTable");
    for (var item : db.client().scanPaginator(r -> r.tableName(table)).items()) {
      var key =
          item.entrySet().stream()
              .filter(entry -> List.of("pk", "sk").contains(entry.getKey()))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      db.client().deleteItem(r -> r.tableName(table).key(key));
    }
  }

  private Found at(Slug slug) {
    return portal.addresses.at(SITE, Place.ofArticle(slug));
  }
}
