package vn.congxa.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.staff.Role;

/** Every command in every state by everybody, against a table written down once more. */
class TransitionsTest {
  private static final Instant START = Instant.parse("2098-03-01T02:00:00Z");
  private static final Set<String> SECTIONS = Set.of("tin-tuc");

  private static final List<Actor> STAFF =
      List.of(
          new Actor("lan", EnumSet.of(Role.WRITER)),
          new Actor("hoa", EnumSet.of(Role.WRITER)),
          new Actor("minh", EnumSet.of(Role.EDITOR)),
          new Actor("thu", EnumSet.of(Role.WRITER, Role.EDITOR)),
          new Actor("cuc", EnumSet.of(Role.CLERK, Role.ADMIN)));

  /** Work (- none, d draft, s submitted, r returned), then public (0 never, f ahead, p, w). */
  private static final Map<Deed, String> WRITERS = new EnumMap<>(Deed.class);

  private static final Map<Deed, String> EDITORS = new EnumMap<>(Deed.class);

  static {
    WRITERS.put(Deed.SAVE, "[-dr][0fp]");
    WRITERS.put(Deed.RESTORE, "[-dr][0fp]");
    WRITERS.put(Deed.SUBMIT, "[dr].");
    WRITERS.put(Deed.TAKE_BACK, "s.");
    WRITERS.put(Deed.MOVE, ".0");
    WRITERS.put(Deed.BIN, ".0");
    EDITORS.put(Deed.SAVE, "..");
    EDITORS.put(Deed.RESTORE, "..");
    EDITORS.put(Deed.SUBMIT, "[dr].");
    EDITORS.put(Deed.TAKE_BACK, "s.");
    EDITORS.put(Deed.RETURN, "s.");
    EDITORS.put(Deed.PUBLISH, "s.");
    EDITORS.put(Deed.UNSCHEDULE, ".f");
    EDITORS.put(Deed.WITHDRAW, ".p");
    EDITORS.put(Deed.MOVE, "..");
    EDITORS.put(Deed.BIN, ".0");
  }

  /** What one of the staff wants, after so many hours. */
  record Step(Deed deed, Actor actor, int hours, boolean isLater) {}

  @Property(tries = 10_000)
  void nothing_happens_outside_the_table(
      @ForAll("runs") List<Step> steps, @ForAll boolean selfApproval) {
    var rules = new Rules(selfApproval, SECTIONS);
    var now = START;
    var state = ArticleState.unborn("a", STAFF.getFirst(), now);
    var text = Manuscript.EMPTY;
    var published = Optional.<Article>empty();
    for (var step : steps) {
      now = now.plus(Duration.ofHours(step.hours()));
      var order = new Order(step.actor(), now, rules);
      var before = letters(state, now);
      var allowed = state.version() == 0 ? isFirst(step) : isAllowed(step, state, before, rules);

      var decision =
          command(step, state, now)
              .decide(new Situation(state, text, published, text.files()), order);

      if (!(decision instanceof Decision.Changed changed)) {
        assertThat(allowed).as("%s in %s", step, before).isFalse();
        continue;
      }
      assertThat(allowed).as("%s in %s", step, before).isTrue();
      assertThat(changed.state().version()).isEqualTo(state.version() + 1);
      assertThat(letters(changed.state(), now)).isEqualTo(after(step, before));
      if (step.deed() == Deed.PUBLISH) {
        assertThat(step.actor().roles()).contains(Role.EDITOR);
        assertThat(selfApproval || !step.actor().sub().equals(state.life().submittedBy())).isTrue();
      }
      state = changed.state();
      text = changed.text() == null ? text : changed.text();
      published =
          switch (changed.publicly()) {
            case PublicChange.None _ -> published;
            case PublicChange.Shown shown -> Optional.of(shown.article());
            default -> Optional.empty();
          };
      assertThat(published.isPresent()).isEqualTo(state.life().standing() == PublicState.PUBLISHED);
      assertThat(published.map(Article::version).orElse(state.life().publicVersion()))
          .isEqualTo(state.life().publicVersion());
    }
  }

  private static boolean isFirst(Step step) {
    return step.deed() == Deed.SAVE
        && (step.actor().roles().contains(Role.WRITER)
            || step.actor().roles().contains(Role.EDITOR));
  }

  private static boolean isAllowed(Step step, ArticleState state, String before, Rules rules) {
    var sub = step.actor().sub();
    var isEditor = step.actor().roles().contains(Role.EDITOR);
    if (state.life().binned()) {
      return step.deed() == Deed.UNBIN
          && (isEditor
              || (step.actor().roles().contains(Role.WRITER) && sub.equals(state.owner())));
    }
    var isOwn = sub.equals(state.life().submittedBy());
    if (isEditor) {
      if (step.deed() == Deed.PUBLISH) {
        return rules.selfApproval() ? before.matches("[ds].") : before.startsWith("s") && !isOwn;
      }
      return before.matches(EDITORS.getOrDefault(step.deed(), "none"));
    }
    return step.actor().roles().contains(Role.WRITER)
        && before.matches(WRITERS.getOrDefault(step.deed(), "none"))
        && (step.deed() != Deed.TAKE_BACK || isOwn)
        && (step.deed() != Deed.BIN || sub.equals(state.owner()));
  }

  private static String after(Step step, String before) {
    var work = before.substring(0, 1);
    var standing = before.substring(1);
    return switch (step.deed()) {
      case SAVE, RESTORE -> (work.equals("-") ? "d" : work) + standing;
      case SUBMIT -> "s" + standing;
      case TAKE_BACK -> "d" + standing;
      case RETURN -> "r" + standing;
      case PUBLISH -> "-" + (standing.equals("p") || !step.isLater() ? "p" : "f");
      case UNSCHEDULE -> "d0";
      case WITHDRAW -> "-w";
      case MOVE, REFILE, IMPORT, BIN, UNBIN -> before;
    };
  }

  private static String letters(ArticleState state, Instant now) {
    var work =
        switch (state.life().work()) {
          case NONE -> "-";
          case DRAFT -> "d";
          case SUBMITTED -> "s";
          case RETURNED -> "r";
        };
    var standing =
        switch (state.life().standing()) {
          case NEVER -> "0";
          case PUBLISHED -> state.life().isScheduled(now) ? "f" : "p";
          case WITHDRAWN -> "w";
        };
    return work + standing;
  }

  private static Command command(Step step, ArticleState state, Instant now) {
    return switch (step.deed()) {
      case SAVE, REFILE, IMPORT -> new SaveCommand(draft(), null, false, Map.of());
      case RESTORE -> new RestoreCommand(1, text(), Set.of());
      case SUBMIT -> new SubmitCommand();
      case TAKE_BACK -> new TakeBackCommand();
      case RETURN -> new ReturnCommand("Thiếu ngày");
      case PUBLISH -> publish(step, state, now);
      case UNSCHEDULE -> new UnscheduleCommand();
      case WITHDRAW -> new WithdrawCommand(new Withdrawal("Sai ngày", null));
      case MOVE -> new MoveCommand(new Slug("mua-vu-" + state.version()));
      case BIN -> new BinCommand(true);
      case UNBIN -> new BinCommand(false);
    };
  }

  private static Command publish(Step step, ArticleState state, Instant now) {
    var isOut = state.life().standing() == PublicState.PUBLISHED && !state.life().isScheduled(now);
    return isOut
        ? new PublishCommand(null, true, null, false)
        : new PublishCommand(
            step.isLater() ? now.plus(Duration.ofDays(2)) : null, false, null, false);
  }

  private static Draft draft() {
    return new Draft(
        "Mùa vụ",
        "",
        ArticleHtml.sanitise("<p>Lúa đã chín.</p>"),
        "tin-tuc",
        "Ban Biên tập",
        null,
        null,
        null,
        List.of());
  }

  private static Manuscript text() {
    return draft().with(Map.of(), Manuscript.EMPTY);
  }

  @Provide
  Arbitrary<List<Step>> runs() {
    var deeds = Arbitraries.of(EnumSet.complementOf(EnumSet.of(Deed.REFILE, Deed.IMPORT)));
    return Combinators.combine(
            deeds,
            Arbitraries.of(STAFF),
            Arbitraries.integers().between(0, 30),
            Arbitraries.of(true, false))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }
}
