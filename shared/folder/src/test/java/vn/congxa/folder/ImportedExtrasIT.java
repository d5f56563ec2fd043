package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.content.Way;

class ImportedExtrasIT extends PortalCase {
  private static final Slug OLD = new Slug("hoi-lang");

  @Test
  void attachments_redirects_and_the_profile_come_in_once() throws Exception {
    folder.extras();

    assertThat(load(false).count(Outcome.ADDED)).isEqualTo(8);

    var attachment = article().attachments().getFirst();
    assertThat(portal.media.has("media/" + attachment.file())).isTrue();
    assertThat(at("/default.aspx?id=5&tab=tin")).isEqualTo(new Found.Moved("/bai-viet/ngay-hoi"));
    assertThat(site().profile().services()).hasSize(1);
    clock.advance(Duration.ofDays(1));
    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 8));
  }

  @Test
  void only_redirects_that_differ_are_stored_and_none_is_lost() throws Exception {
    folder.extras();
    load(false);
    portal.ways.lay(SITE, new Way(new Place("/khac"), "/", NOW, Way.By.IMPORT), List.of());
    folder.replace("redirects.csv", "/bai-viet/ngay-hoi", "/chuyen-muc/van-hoa");

    var summary = load(false);

    assertThat(summary.counts()).isEqualTo(Map.of(Outcome.REPLACED, 1, Outcome.UNCHANGED, 7));
    assertThat(at("/default.aspx?id=5&tab=tin")).isEqualTo(new Found.Moved("/chuyen-muc/van-hoa"));
    assertThat(at("/khac")).isEqualTo(new Found.Moved("/"));
  }

  @Test
  void a_renamed_article_that_names_its_old_address_moves() throws Exception {
    load(false);
    rename();

    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.ADDED, 1, Outcome.UNCHANGED, 5));

    assertThat(at(Place.ofArticle(HOI).value())).isEqualTo(new Found.Moved("/bai-viet/hoi-lang"));
    assertThat(article(OLD)).isPresent();
    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
  }

  @Test
  void an_article_may_come_back_to_an_address_that_it_had() throws Exception {
    load(false);
    rename();
    load(false);
    Files.delete(root.resolve("articles/hoi-lang.md"));
    folder.put(
        "articles/ngay-hoi.md",
        FolderMaker.ARTICLE.replace("lead:", "formerSlugs: [hoi-lang]\nlead:"));

    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.ADDED, 1, Outcome.UNCHANGED, 5));

    assertThat(at(Place.ofArticle(OLD).value())).isEqualTo(new Found.Moved("/bai-viet/ngay-hoi"));
    assertThat(article(HOI)).isPresent();
    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
  }

  @Test
  void a_folder_of_before_a_rename_does_not_bring_the_article_twice() throws Exception {
    load(false);
    rename();
    load(false);
    Files.delete(root.resolve("articles/hoi-lang.md"));
    folder.put("articles/ngay-hoi.md", FolderMaker.ARTICLE);

    for (var overwrite : List.of(false, true)) {
      var told = new ArrayList<String>();
      var summary =
          new Importer(portal)
              .load(root, overwrite, (done, of, what, outcome) -> told.add(what + " " + outcome));

      assertThat(summary.count(Outcome.TAKEN)).isEqualTo(1);
      assertThat(summary.isComplete()).isFalse();
      assertThat(told)
          .contains("articles/ngay-hoi.md (this address leads to /bai-viet/hoi-lang) TAKEN");
    }
    assertThat(at(Place.ofArticle(HOI).value())).isEqualTo(new Found.Moved("/bai-viet/hoi-lang"));
  }

  @Test
  void an_address_that_an_article_came_back_from_is_free_when_it_names_it_no_more()
      throws Exception {
    load(false);
    rename();
    load(false);
    Files.delete(root.resolve("articles/hoi-lang.md"));
    folder.put(
        "articles/ngay-hoi.md",
        FolderMaker.ARTICLE.replace("lead:", "formerSlugs: [hoi-lang]\nlead:"));
    load(false);
    folder.put("articles/ngay-hoi.md", FolderMaker.ARTICLE);

    assertThat(load(false).count(Outcome.REPLACED)).isEqualTo(1);
    assertThat(at(Place.ofArticle(OLD).value())).isEqualTo(new Found.Nowhere());

    folder.put("articles/hoi-lang.md", FolderMaker.SECOND);
    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.ADDED, 1, Outcome.UNCHANGED, 6));
  }

  @Test
  void an_address_may_pass_to_an_article_that_comes_before_the_one_that_leaves_it()
      throws Exception {
    folder.extras();
    load(false);
    folder.replace("articles/ngay-hoi.md", "formerSlugs: [hoi-lang]\n", "");
    folder.put("articles/hoi-lang.md", FolderMaker.SECOND);

    assertThat(load(false).counts())
        .isEqualTo(Map.of(Outcome.ADDED, 1, Outcome.REPLACED, 1, Outcome.UNCHANGED, 7));
  }

  @Test
  void an_article_edited_since_does_not_move() throws Exception {
    load(false);
    edit("Ngày hội lớn");
    rename();

    assertThat(load(false).count(Outcome.CONFLICT)).isEqualTo(1);

    assertThat(article().title()).isEqualTo("Ngày hội lớn");
    assertThat(at(Place.ofArticle(OLD).value())).isEqualTo(new Found.Nowhere());
  }

  @Test
  void no_host_of_another_site_is_taken_former_or_not() throws Exception {
    folder.extras();
    load(false);
    folder.replace("site.yaml", "id: an-binh-dong", "id: an-binh-tay");
    folder.replace("site.yaml", "[anbinhdong.example.vn]", "[xacu.example.vn]");
    folder.replace("site.yaml", "formerHosts: [xacu", "formerHosts: [anbinhdong");

    assertThatThrownBy(() -> load(false))
        .hasMessage(
            """
            site.yaml: hosts: xacu.example.vn belongs to the site an-binh-dong
            site.yaml: formerHosts: anbinhdong.example.vn belongs to the site an-binh-dong\
            """);
  }

  private void rename() throws Exception {
    folder.put(
        "articles/hoi-lang.md",
        FolderMaker.ARTICLE.replace("lead:", "formerSlugs: [ngay-hoi]\nlead:"));
    Files.delete(root.resolve("articles/ngay-hoi.md"));
  }

  private Found at(String place) {
    return portal.addresses.at(SITE, new Place(place));
  }

  @Test
  void ways_of_two_imports_make_no_circle_and_none_begins_where_an_article_is() throws Exception {
    folder.put("redirects.csv", "from,to\n/a,/b\n");
    load(false);
    folder.put("redirects.csv", "from,to\n/b,/c\n/c,/a\n");

    assertThatThrownBy(() -> load(false))
        .hasMessageContaining("from: /c leads back to itself by ways that the portal has");

    folder.put("redirects.csv", "from,to\n/bai-viet/ngay-hoi,/c\n");
    assertThatThrownBy(() -> load(false))
        .hasMessageContaining("/bai-viet/ngay-hoi is the address of an article in this folder");

    Files.delete(root.resolve("articles/ngay-hoi.md"));
    assertThatThrownBy(() -> load(false))
        .hasMessageContaining("from: /bai-viet/ngay-hoi is the address of an article");
    assertThat(at("/b")).isEqualTo(new Found.Nowhere());
  }
}
