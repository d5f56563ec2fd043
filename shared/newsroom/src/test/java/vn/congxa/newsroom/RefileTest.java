package vn.congxa.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.staff.Role;

/** Articles of a section that go to another. */
class RefileTest {
  private static final Instant NOW = Instant.parse("2098-03-01T02:00:00Z");
  private static final Instant EARLIER = NOW.minusSeconds(3_600);
  private static final Slug OLD = new Slug("tin-cu");
  private static final Slug NEW = new Slug("tin-moi");

  @Test
  void a_draft_gets_a_text_of_its_own_and_stays_what_it_is() {
    var changed = changed(order(Role.ADMIN), state(Lifecycle.NEW.drafted()), text(OLD), null);

    assertThat(changed.text()).isEqualTo(text(NEW));
    assertThat(changed.state().section()).isEqualTo("tin-moi");
    assertThat(changed.state().version()).isEqualTo(4);
    assertThat(changed.state().content()).isEqualTo(4);
    assertThat(changed.state().life()).isEqualTo(Lifecycle.NEW.drafted());
    assertThat(changed.note()).isEqualTo("tin-cu → tin-moi");
    assertThat(changed.publicly()).isInstanceOf(PublicChange.None.class);
  }

  @Test
  void readers_have_the_same_article_in_the_other_section() {
    var life = Lifecycle.NEW.published(3, EARLIER);
    var article = article(OLD);
    var changed = changed(order(Role.ADMIN), state(life), text(OLD), article);

    assertThat(changed.publicly())
        .isEqualTo(new PublicChange.Shown(article.filedUnder(NEW, 4), article.slug(), 3));
    assertThat(article.filedUnder(NEW, 4).updatedAt()).isEqualTo(EARLIER);
    assertThat(changed.state().life()).isEqualTo(life.rewritten(4));
  }

  @Test
  void what_is_worked_on_in_another_section_stays_there() {
    var life = Lifecycle.NEW.published(2, EARLIER).drafted();
    var changed = changed(order(Role.ADMIN), state(life), text(new Slug("y-te")), article(OLD));

    assertThat(changed.text()).isNull();
    assertThat(changed.publicly()).isInstanceOf(PublicChange.Shown.class);
  }

  @Test
  void an_article_of_neither_stays_as_it_is_and_so_does_one_whose_new_section_is_gone() {
    var state = state(Lifecycle.NEW.drafted());

    assertThat(decide(order(Role.ADMIN), state, text(NEW), null))
        .isEqualTo(new Decision.Declined(Refusal.NOT_POSSIBLE_NOW, "", List.of()));
    var without = order(Role.ADMIN).by(new Rules(false, Set.of("tin-cu")));
    assertThat(decide(without, state, text(OLD), null))
        .isEqualTo(Decision.Declined.because(Check.Code.NO_SECTION, "/to"));
  }

  @ParameterizedTest
  @EnumSource
  void only_administrators_file_a_section_anew_and_nobody_is_told_that_of_an_article(Role role) {
    var decision = decide(order(role), state(Lifecycle.NEW.drafted()), text(OLD), null);

    assertThat(decision instanceof Decision.Changed).isEqualTo(role == Role.ADMIN);
    assertThat(Command.possible(state(Lifecycle.NEW.drafted()), order(role)))
        .doesNotContain(Deed.REFILE);
  }

  private static Decision.Changed changed(
      Order order, ArticleState state, Manuscript text, @Nullable Article published) {
    return (Decision.Changed) decide(order, state, text, published);
  }

  private static Decision decide(
      Order order, ArticleState state, Manuscript text, @Nullable Article published) {
    return new RefileCommand(OLD, NEW)
        .decide(new Situation(state, text, Optional.ofNullable(published), Set.of()), order);
  }

  private static Order order(Role role) {
    return new Order(
        new Actor("cuc", EnumSet.of(role)), NOW, new Rules(false, Set.of("tin-cu", "tin-moi")));
  }

  private static Manuscript text(Slug section) {
    return new Manuscript(
        "Mùa vụ",
        "",
        "<p>Lúa đã chín.</p>",
        section.value(),
        "Ban Biên tập",
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  private static ArticleState state(Lifecycle life) {
    return new ArticleState(
        "a",
        3,
        3,
        life,
        new Slug("mua-vu"),
        List.of(),
        null,
        "Mùa vụ",
        "tin-cu",
        "Ban Biên tập",
        "lan",
        Set.of(),
        0,
        "lan",
        EARLIER);
  }

  private static Article article(Slug section) {
    return new Article(
        new Slug("mua-vu"),
        section,
        "Mùa vụ",
        "",
        "<p>Lúa đã chín.</p>",
        null,
        "Ban Biên tập",
        null,
        EARLIER,
        Status.PUBLISHED,
        null,
        EARLIER,
        3);
  }
}
