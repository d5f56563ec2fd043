package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.SupersededException;
import vn.congxa.newsroom.Withdrawal;
import vn.congxa.newsroom.WorkState;

/** What readers may not have, in folders and in the newsroom. */
class UnpublishedIT extends PortalCase {
  private static final String WORD = "Xoangcuoi";

  @ParameterizedTest
  @ValueSource(strings = {"draft", "submitted", "returned\nreturnedBecause: Thiếu ảnh"})
  void a_folder_brings_it_to_the_newsroom_alone(String status) throws Exception {
    folder.replace("articles/ngay-hoi.md", "lead: Sáng nay.", "lead: Hay\nstatus: " + status);
    folder.replace("articles/ngay-hoi.md", "Một đoạn", WORD);

    assertThat(load(false).count(Outcome.ADDED)).isEqualTo(6);

    assertThat(at(HOI)).isEqualTo(new Found.Nowhere());
    assertThat(PublicWords.of(db)).noneMatch(item -> item.contains(WORD) || item.contains("Hay"));
    var kept = KeptArticles.of(portal, SITE).articles().getLast();
    var opened = newsroom().open(kept.id());
    assertThat(opened.text().body()).contains(WORD);
    assertThat(opened.text().publishAt()).isEqualTo("2026-02-01T01:00:00Z");
    assertThat(opened.state().life().work().wire()).isEqualTo(status.split("\n", 2)[0]);
    assertThat(opened.state().life().standing()).isEqualTo(PublicState.NEVER);
    clock.advance(Duration.ofDays(1));
    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
  }

  @Test
  void of_a_withdrawn_article_readers_are_told_the_reason_and_no_word_of_it_is_theirs()
      throws Exception {
    load(false);
    folder.replace("articles/ngay-hoi.md", "Một đoạn", WORD);
    load(false);
    assertThat(PublicWords.of(db)).anyMatch(item -> item.contains(WORD));
    folder.replace(
        "articles/ngay-hoi.md",
        "lead:",
        "status: withdrawn\nwithdrawnBecause: Sai ngày\nreplacedBy: /tthc\nlead:");

    assertThat(load(false).count(Outcome.REPLACED)).isEqualTo(1);

    assertThat(at(HOI)).isEqualTo(new Found.Gone("Sai ngày", "/tthc"));
    assertThat(PublicWords.of(db))
        .noneMatch(item -> item.contains(WORD) || item.contains("Xuân về"));
    var opened = newsroom().at(HOI);
    assertThat(opened.text().body()).contains(WORD);
    assertThat(opened.state().withdrawal()).isEqualTo(new Withdrawal("Sai ngày", "/tthc"));
    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
  }

  @Test
  void what_a_folder_takes_back_readers_have_no_more() throws Exception {
    folder.extras();
    load(false);
    folder.replace("articles/ngay-hoi.md", "lead:", "status: draft\nlead:");

    assertThat(load(false).count(Outcome.REPLACED)).isEqualTo(1);

    assertThat(at(HOI)).isEqualTo(new Found.Nowhere());
    assertThat(at(new Slug("hoi-lang"))).isEqualTo(new Found.Nowhere());
  }

  @Test
  void work_under_way_is_in_no_imports_way_and_no_import_in_its() throws Exception {
    load(false);
    newsroom().work(HOI, "Ngày hội lớn");
    var seen = newsroom().at(HOI);
    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "Hai đoạn");

    assertThat(load(false).count(Outcome.CONFLICT)).isEqualTo(1);
    assertThat(newsroom().at(HOI)).isEqualTo(seen);

    assertThat(load(true).count(Outcome.REPLACED)).isEqualTo(1);
    var now = newsroom().at(HOI);
    assertThat(now.state().version()).isEqualTo(3);
    assertThat(now.state().life().work()).isEqualTo(WorkState.NONE);
    assertThat(article().version()).isEqualTo(3);
    var typed = NewsroomHand.titled(seen.text(), "Ngày hội lớn nhất");
    assertThatThrownBy(() -> newsroom().save(seen.state(), typed, null))
        .isInstanceOf(SupersededException.class);
  }

  @Test
  void a_draft_that_was_worked_on_since_stays() throws Exception {
    folder.replace("articles/ngay-hoi.md", "lead:", "status: draft\nlead:");
    load(false);
    var id = KeptArticles.of(portal, SITE).articles().getLast().id();
    var opened = newsroom().open(id);
    newsroom().save(opened.state(), NewsroomHand.titled(opened.text(), "Tên khác"), null);
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "Hai đoạn");

    assertThat(load(false).count(Outcome.CONFLICT)).isEqualTo(1);
    assertThat(newsroom().open(id).text().title()).isEqualTo("Tên khác");
  }

  @Test
  void whatever_imports_follow_each_other_readers_have_what_the_last_one_published()
      throws Exception {
    var random = new Random(10);
    var statuses = List.of("draft", "submitted", "returned", "published", "withdrawn");
    for (var round = 0; round < 12; round++) {
      var given = new HashMap<Slug, String>();
      for (var i = 0; i < 4; i++) {
        var status = statuses.get(random.nextInt(statuses.size()));
        given.put(new Slug("bai-" + i), status);
        folder.put(
            "articles/bai-" + i + ".md",
            FolderMaker.SECOND
                .replace("source:", "status: " + status + "\nsource:")
                .replace("Chủ tịch", status + UUID.randomUUID()));
      }

      assertThat(load(false).isComplete()).isTrue();

      PublicWords.assertPublished(db);
      given.forEach((slug, status) ->
          assertThat(at(slug))
              .as(slug + " " + status)
              .isInstanceOf(
                  switch (status) {
                    case "published" -> Found.Here.class;
                    case "withdrawn" -> Found.Gone.class;
                    default -> Found.Nowhere.class;
                  }));
    }
  }

  private Found at(Slug slug) {
    return portal.addresses.at(SITE, Place.ofArticle(slug));
  }
}
