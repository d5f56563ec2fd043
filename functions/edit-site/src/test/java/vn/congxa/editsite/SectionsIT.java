package vn.congxa.editsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congxa.editsite.Council.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.content.Found;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.DeclinedException;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.newsroom.SaveCommand;
import vn.congxa.newsroom.WithdrawCommand;
import vn.congxa.newsroom.Withdrawal;
import vn.congxa.newsroom.WorkState;
import vn.congxa.site.Section;

/** Sections that are named anew, ordered, added and given up, and the articles in them. */
class SectionsIT {
  private static final String PATH = "/api/staff/sections";
  private static final String GIVEN_UP =
      """
      {"sections": [{"slug": "y-te", "name": "Y tế"}, {"slug": "tin-moi", "name": "Tin mới"}],
       "removed": [{"slug": "tin-cu", "leadsTo": "tin-moi"}]}
      """;

  private final Council council = new Council();

  @Test
  void names_and_order_change_as_they_are_sent() {
    var answer =
        council.put(
            PATH,
            1,
            """
            {"sections": [{"slug": "y-te", "name": "Y  tế – Dân số"},
                          {"slug": "tin-cu", "name": "Tin cũ"},
                          {"slug": "tin-moi", "name": "Tin mới"}]}
            """);

    assertThat(answer.json().path("items").path(0).path("name").asText())
        .isEqualTo("Y tế – Dân số");
    assertThat(council.site().sections())
        .extracting(Section::slug)
        .containsExactly(new Slug("y-te"), new Slug("tin-cu"), new Slug("tin-moi"));
  }

  @Test
  void the_addresses_of_one_that_is_given_up_lead_to_another_until_there_is_one_again() {
    assertThat(council.put(PATH, 1, GIVEN_UP).status()).isEqualTo(200);

    for (var kind : List.of("", "/rss.xml", "/atom.xml")) {
      assertThat(council.at("/chuyen-muc/tin-cu" + kind))
          .isEqualTo(new Found.Moved("/chuyen-muc/tin-moi" + kind));
    }

    council.put(
        PATH,
        2,
        """
        {"sections": [{"slug": "y-te", "name": "Y tế"}, {"slug": "tin-cu", "name": "Tin cũ"}],
         "removed": [{"slug": "tin-moi", "leadsTo": "tin-cu"}]}
        """);
    assertThat(council.at("/chuyen-muc/tin-cu")).isEqualTo(new Found.Nowhere());
    assertThat(council.at("/chuyen-muc/tin-moi")).isEqualTo(new Found.Moved("/chuyen-muc/tin-cu"));
  }

  @Test
  void one_with_articles_stays_whatever_they_are() {
    council.draft("Nháp", "tin-cu");
    council.published("Đã đăng", "tin-cu");
    var gone = council.published("Đã gỡ", "tin-cu");
    council.run(council.open(gone).state(), new WithdrawCommand(new Withdrawal("Sai ngày", null)));

    var answer = council.put(PATH, 1, GIVEN_UP);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("section_in_use");
    assertThat(answer.json().path("section").asText()).isEqualTo("tin-cu");
    assertThat(answer.json().path("articles").asLong()).isEqualTo(3);
    assertThat(council.site().sections()).hasSize(3);
    assertThat(council.at("/chuyen-muc/tin-cu")).isEqualTo(new Found.Nowhere());
  }

  @Test
  void what_a_form_lacks_or_says_twice_is_told_by_its_place() {
    assertThat(faults(council.put(PATH, 1, "{\"sections\": []}")))
        .containsOnly("/removed leads_nowhere")
        .hasSize(3);
    var answer =
        council.put(
            PATH,
            1,
            """
            {"sections": [{"slug": "tin-cu", "name": "A"}, {"slug": "tin-cu", "name": "B"},
                          {"slug": "Tin Mới", "name": " "}],
             "removed": [{"slug": "tin-cu", "leadsTo": "y-te"}, {"slug": "tin-moi", "leadsTo": "x"}]}
            """);
    assertThat(faults(answer))
        .containsExactlyInAnyOrder(
            "/sections/1/slug duplicate",
            "/sections/2/slug not_a_slug",
            "/sections/2/name blank",
            "/removed/0/slug section_stays",
            "/removed/1/leadsTo unknown_section");
  }

  @Test
  void a_thousand_sections_are_too_many_and_a_hundred_are_not() {
    assertThat(faults(council.put(PATH, 1, sections(1_000)))).contains("/sections too_long");
    assertThat(council.put(PATH, 1, sections(100)).status()).isEqualTo(200);
  }

  private static String sections(int count) {
    var all =
        IntStream.range(0, count - 3)
            .mapToObj(i -> "{\"slug\": \"muc-" + i + "\", \"name\": \"Mục " + i + "\"}")
            .collect(Collectors.joining(", "));
    return "{\"sections\": ["
        + all
        + """
        , {"slug": "tin-cu", "name": "A"}, {"slug": "tin-moi", "name": "B"},
        {"slug": "y-te", "name": "C"}]}
        """;
  }

  @Test
  void articles_move_twenty_five_a_call_and_each_is_a_version_of_its_own() {
    for (var i = 0; i < 30; i++) {
      council.draft("Nháp " + i, "tin-cu");
    }

    assertMoved("{\"moved\":25,\"left\":5}");
    assertMoved("{\"moved\":5,\"left\":0}");
    assertMoved("{\"moved\":0,\"left\":0}");
    assertThat(council.put(PATH, 1, GIVEN_UP).status()).isEqualTo(200);
  }

  private void assertMoved(String answer) {
    var moved = council.move("tin-cu", "tin-moi");
    assertThat(moved.text()).isEqualTo(answer);
  }

  @Test
  void each_kind_of_article_stays_what_it_is() {
    var draft = council.draft("Nháp", "tin-cu");
    var shown = council.published("Đã đăng", "tin-cu");
    var gone = council.published("Đã gỡ", "tin-cu");
    council.run(council.open(gone).state(), new WithdrawCommand(new Withdrawal("Sai ngày", null)));
    var worked = council.published("Đang sửa", "tin-cu");
    council.run(
        council.open(worked).state(),
        new SaveCommand(Council.text("Đang sửa", "y-te"), null, false, Map.of()));

    assertMoved("{\"moved\":4,\"left\":0}");

    assertThat(council.open(draft).state().life().work()).isEqualTo(WorkState.DRAFT);
    assertThat(council.open(draft).text().section()).isEqualTo("tin-moi");
    assertThat(article("/bai-viet/da-dang").section()).isEqualTo(new Slug("tin-moi"));
    assertThat(council.open(shown).state().section()).isEqualTo("tin-moi");
    assertThat(council.open(gone).state().life().standing()).isEqualTo(PublicState.WITHDRAWN);
    assertThat(council.at("/bai-viet/da-go")).isInstanceOf(Found.Gone.class);
    assertThat(article("/bai-viet/dang-sua").section()).isEqualTo(new Slug("tin-moi"));
    assertThat(council.open(worked).state().section()).isEqualTo("y-te");

    // It can be corrected on as if nothing had been.
    council.run(council.open(worked).state(), new PublishCommand(null, true, null, false));
    assertThat(article("/bai-viet/dang-sua").section()).isEqualTo(new Slug("y-te"));
  }

  private Article article(String path) {
    return ((Found.Here) council.at(path)).article();
  }

  @Test
  void an_editor_who_saves_meanwhile_loses_nothing_and_is_in_nobodys_way() {
    var id = council.draft("Nháp", "tin-cu");
    council.meanwhile(() ->
        council.run(
            council.open(id).state(),
            new SaveCommand(Council.text("Nháp mới", "tin-cu"), null, false, Map.of())));

    assertMoved("{\"moved\":1,\"left\":0}");

    assertThat(council.open(id).text())
        .extracting(text -> text.title() + ", " + text.section())
        .isEqualTo("Nháp mới, tin-moi");
    assertThat(council.open(id).state().version()).isEqualTo(3);
  }

  @Test
  void what_comes_out_while_its_section_is_given_up_goes_where_that_leads() {
    council.meanwhile(() -> council.published("Vừa đăng", "tin-cu"));

    assertThat(council.put(PATH, 1, GIVEN_UP).status()).isEqualTo(200);

    assertThat(article("/bai-viet/vua-dang").section()).isEqualTo(new Slug("tin-moi"));
  }

  @Test
  void nothing_comes_out_in_a_section_that_was_given_up() {
    var id = council.draft("Nháp", "y-te");
    council.put(PATH, 1, GIVEN_UP);
    council.run(
        council.open(id).state(),
        new SaveCommand(Council.text("Nháp", "tin-cu"), null, false, Map.of()));

    assertThatThrownBy(() ->
            council.run(council.open(id).state(), new PublishCommand(null, false, null, false)))
        .isInstanceOf(DeclinedException.class);
    assertThat(council.at("/bai-viet/nhap")).isEqualTo(new Found.Nowhere());
  }

  @Test
  void nothing_moves_to_where_there_is_no_section_or_to_itself() {
    assertThat(faults(council.move("tin-cu", "khong-co"))).containsExactly("/to unknown_section");
    assertThat(faults(council.move("tin-cu", "tin-cu"))).containsExactly("/to same_section");
    assertThat(faults(council.move("tin-cu", "Tin"))).containsExactly("/to not_a_slug");
    assertThat(council.move("Tin", "tin-cu").status()).isEqualTo(404);
  }
}
