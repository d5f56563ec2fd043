package vn.congxa.editarticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.editarticles.Office.ARTICLE;
import static vn.congxa.editarticles.Office.GOOD;
import static vn.congxa.editarticles.Office.asEditor;
import static vn.congxa.editarticles.Office.asWriter;
import static vn.congxa.editarticles.Office.editor;
import static vn.congxa.editarticles.Office.over;
import static vn.congxa.editarticles.Office.writer;

import org.junit.jupiter.api.Test;
import vn.congxa.content.Found;

/** From the first word to what readers have, and back. */
class EditArticlesIT {
  private static final String SLUG = "lich-tiem-chung-thang-toi";
  private static final String PATH = "/api/staff/articles/" + ARTICLE;

  private final Office office = new Office();

  @Test
  void a_text_goes_from_its_writer_by_its_editor_to_its_readers() {
    var saved = office.save(0, GOOD);
    assertThat(saved.status()).isEqualTo(201);
    assertThat(saved.json().path("version").asLong()).isEqualTo(1);
    assertThat(saved.json().has("body")).isFalse();

    assertThat(office.command(asWriter("submit"), 1, "{}").status()).isEqualTo(200);
    assertThat(office.at(SLUG)).isInstanceOf(Found.Nowhere.class);
    var published = office.command(asEditor("publish"), 2, "{}");

    assertThat(published.status()).isEqualTo(200);
    assertThat(published.json().path("public").asText()).isEqualTo("published");
    assertThat(office.at(SLUG)).isInstanceOf(Found.Here.class);
    var open = office.send(writer("GET", PATH)).json();
    assertThat(open.path("public").path("url").asText()).isEqualTo("/bai-viet/" + SLUG);
    assertThat(open.path("work").asText()).isEqualTo("none");
  }

  @Test
  void what_was_returned_says_why_until_it_is_submitted_again() {
    office.submitted();

    assertThat(office.command(asEditor("return"), 2, "{}").status()).isEqualTo(422);
    office.command(asEditor("return"), 2, "{\"reason\": \"Thiếu giờ kết thúc\"}");
    office.save(3, GOOD);
    var open = office.send(writer("GET", PATH)).json();
    assertThat(open.path("work").asText()).isEqualTo("returned");
    assertThat(open.path("returnedBecause").asText()).isEqualTo("Thiếu giờ kết thúc");

    office.command(asWriter("submit"), 4, "{}");
    assertThat(office.send(writer("GET", PATH)).json().path("returnedBecause").isNull()).isTrue();
  }

  @Test
  void a_correction_is_told_to_readers_and_a_minor_change_is_not() {
    office.published();
    office.save(3, GOOD.replace("bảy", "tám"));
    office.command(asWriter("submit"), 4, "{}");

    assertThat(Office.codes(office.command(asEditor("publish"), 5, "{}")))
        .containsExactly("note_or_minor");
    office.command(asEditor("publish"), 5, "{\"correction\": \"Giờ đúng là tám giờ.\"}");

    var article = ((Found.Here) office.at(SLUG)).article();
    assertThat(article.body()).contains("tám");
    assertThat(article.corrections()).hasSize(1);
    assertThat(article.corrections().getFirst().note()).isEqualTo("Giờ đúng là tám giờ.");
  }

  @Test
  void what_is_withdrawn_leaves_the_reason_alone_and_may_come_back() {
    office.published();

    office.command(asEditor("withdraw"), 3, "{\"reason\": \"Sai ngày\"}");
    assertThat(office.at(SLUG)).isEqualTo(new Found.Gone("Sai ngày", null));
    assertThat(office.save(4, GOOD).status()).isEqualTo(403);

    var back = editor("PUT", PATH);
    assertThat(office.send(over(back, 4).body(GOOD)).status()).isEqualTo(200);
    office.command(asWriter("submit"), 5, "{}");
    office.command(asEditor("publish"), 6, "{}");
    assertThat(office.at(SLUG)).isInstanceOf(Found.Here.class);
  }

  @Test
  void the_old_address_leads_to_the_new_one_and_back_again() {
    office.published();

    office.command(asEditor("move"), 3, "{\"slug\": \"tiem-chung\"}");
    assertThat(office.at("tiem-chung")).isInstanceOf(Found.Here.class);
    assertThat(office.at(SLUG)).isEqualTo(new Found.Moved("/bai-viet/tiem-chung"));

    office.command(asEditor("move"), 4, "{\"slug\": \"" + SLUG + "\"}");
    assertThat(office.at(SLUG)).isInstanceOf(Found.Here.class);
    assertThat(office.at("tiem-chung")).isEqualTo(new Found.Moved("/bai-viet/" + SLUG));
  }

  @Test
  void what_is_appointed_can_be_kept_back_and_not_withdrawn() {
    office.submitted();
    office.command(asEditor("publish"), 2, "{\"at\": \"2098-03-02T08:00:00+07:00\"}");
    assertThat(office.at(SLUG)).isInstanceOf(Found.Here.class);

    assertThat(office.command(asEditor("withdraw"), 3, "{\"reason\": \"Sai\"}").status())
        .isEqualTo(409);
    assertThat(office.command(asEditor("unschedule"), 3, "{}").status()).isEqualTo(200);
    assertThat(office.at(SLUG)).isEqualTo(new Found.Nowhere());
  }

  @Test
  void a_save_that_comes_again_is_answered_and_made_once() {
    var first = over(writer("PUT", PATH), 0).body(GOOD);
    assertThat(office.send(first).status()).isEqualTo(201);
    for (var i = 0; i < 50; i++) {
      assertThat(office.send(first).json().path("version").asLong()).isEqualTo(1);
    }
    assertThat(office.send(first.body(GOOD.replace("bảy", "chín"))).code())
        .isEqualTo("idempotency_key_reused");
    assertThat(office.send(writer("GET", PATH + "/versions")).json().path("items")).hasSize(1);
  }

  @Test
  void who_was_slower_is_told_by_whom_and_their_text_is_kept() {
    office.save(0, GOOD);
    office.save(1, GOOD.replace("bảy", "tám"));

    var refused = office.save(1, GOOD.replace("bảy", "chín"));
    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.json().path("theirs").path("version").asLong()).isEqualTo(2);
    var kept = refused.json().path("kept").asText();
    var aside = office.send(writer("GET", PATH + "/asides/" + kept)).json();
    assertThat(aside.path("text").path("body").asText()).contains("chín");
  }

  @Test
  void who_submitted_does_not_publish_unless_the_site_allows_it() {
    office.save(0, GOOD);
    office.command(asEditor("submit"), 1, "{}");

    assertThat(office.command(asEditor("publish"), 2, "{}").code()).isEqualTo("own_article");

    var free = new Office(true);
    free.save(0, GOOD);
    assertThat(free.command(asEditor("publish"), 1, "{}").status()).isEqualTo(200);
  }

  @Test
  void of_two_drafts_with_one_address_the_second_is_offered_another() {
    office.published();
    var other = PATH.replace(ARTICLE, "1c8a4c4e-6a53-4f0e-9f39-5f1f1c9f0a11");
    office.send(over(writer("PUT", other), 0).body(GOOD));
    office.send(over(writer("POST", other + "/submit"), 1).body("{}"));

    var refused = office.send(over(editor("POST", other + "/publish"), 2).body("{}"));
    assertThat(refused.code()).isEqualTo("slug_taken");
    assertThat(refused.json().path("proposal").asText()).isEqualTo(SLUG + "-2");
  }

  @Test
  void a_weak_tag_and_a_version_of_tomorrow_match_nothing_and_any_is_too_much() {
    office.save(0, GOOD);
    var put = writer("PUT", PATH).header("idempotency-key", "k").body(GOOD);

    assertThat(office.send(put.header("if-match", "W/\"1\"")).status()).isEqualTo(412);
    assertThat(office.send(put.header("if-match", "\"9\"")).status()).isEqualTo(412);
    assertThat(office.send(put.header("if-match", "*")).status()).isEqualTo(422);
  }

  @Test
  void lists_name_what_is_at_work_and_find_titles_without_their_marks() {
    office.submitted();

    var list = office.send(editor("GET", "/api/staff/articles").query("list", "submitted")).json();
    assertThat(list.path("items")).hasSize(1);
    assertThat(list.path("items").get(0).path("title").asText()).startsWith("Lịch tiêm");
    var found =
        office
            .send(
                editor("GET", "/api/staff/articles")
                    .query("list", "submitted")
                    .query("q", "CHUNG tie"))
            .json();
    assertThat(found.path("items")).hasSize(1);
    assertThat(
            office
                .send(editor("GET", "/api/staff/articles").query("list", "draft"))
                .json()
                .path("items"))
        .isEmpty();
  }

  @Test
  void another_sites_article_is_not_there_and_another_sites_role_does_not_count() {
    office.save(0, GOOD);
    var ofTay = Office.by("tu", "editor@an-binh-tay", "GET", PATH);

    assertThat(office.send(ofTay).code()).isEqualTo("role_required");
    assertThat(office.send(ofTay.header("x-site", "an-binh-tay")).status()).isEqualTo(404);
    assertThat(office.send(writer("GET", PATH).header("x-site", "khong-co")).code())
        .isEqualTo("unknown_site");
  }
}
