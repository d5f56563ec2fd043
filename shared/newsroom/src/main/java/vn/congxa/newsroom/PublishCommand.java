package vn.congxa.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Correction;
import vn.congxa.content.Slug;

/**
 * Brings the newest text to readers.
 *
 * @param at when; null for the time that the text names, if that is ahead, or else now
 * @param minor whether readers of the version before miss nothing by the change
 * @param correction what they are told of it; null for nothing
 * @param backdate whether the time may have passed
 */
public record PublishCommand(
    @Nullable Instant at, boolean minor, @Nullable String correction, boolean backdate)
    implements Command {
  /** So long ago is still now: clocks differ, and people think before they press. */
  private static final Duration NOW = Duration.ofMinutes(5);

  private static final Duration FARTHEST = Duration.ofDays(731);

  @Override
  public Deed deed() {
    return Deed.PUBLISH;
  }

  @Override
  public boolean isAboutReaders() {
    return true;
  }

  @Override
  public boolean isAboutSections() {
    return true;
  }

  @Override
  public Decision apply(Situation situation, Order order) {
    var state = situation.state();
    var text = situation.text();
    var isChange = isChange(state, order);
    var checks =
        new ArrayList<>(Checks.blocking(text, state.slug(), order.rules(), situation.kept()));
    checks.addAll(isChange ? ofChange() : ofTime(time(text, order), order));
    var slug = state.slug();
    if (!checks.isEmpty() || slug == null) {
      return Decision.Declined.because(checks);
    }
    var when = isChange ? state.life().publishedAt() : time(text, order);
    var version = state.version() + 1;
    var publishedAt = (when == null ? order.now() : when).truncatedTo(ChronoUnit.SECONDS);
    var article = article(situation, slug, publishedAt, version, order, isChange);
    var stood = state.life().publicVersion() > 0 ? slug : null;
    return new Decision.Changed(
        state.with(state.life().published(version, publishedAt), order),
        null,
        new PublicChange.Shown(article, stood, state.life().publicVersion()),
        correction);
  }

  /** Over what readers have already. */
  private static boolean isChange(ArticleState state, Order order) {
    return state.life().standing() == PublicState.PUBLISHED
        && !state.life().isScheduled(order.now());
  }

  private Instant time(Manuscript text, Order order) {
    if (at != null) {
      return at;
    }
    var meant = text.publishAt();
    return meant != null && meant.isAfter(order.now()) ? meant : order.now();
  }

  private List<Check> ofChange() {
    var checks = new ArrayList<Check>();
    if (at != null) {
      checks.add(Check.blocking(Check.Code.TIME_STAYS, "/at"));
    }
    if (minor == (correction != null)) {
      checks.add(Check.blocking(Check.Code.NOTE_OR_MINOR, "/correction"));
    }
    return checks;
  }

  private List<Check> ofTime(Instant time, Order order) {
    if (time.isBefore(order.now().minus(NOW)) && !backdate) {
      return List.of(Check.blocking(Check.Code.TIME_PASSED, "/at"));
    }
    return time.isAfter(order.now().plus(FARTHEST))
        ? List.of(Check.blocking(Check.Code.TIME_TOO_FAR, "/at"))
        : List.of();
  }

  private Article article(
      Situation situation,
      Slug slug,
      Instant publishedAt,
      long version,
      Order order,
      boolean isChange) {
    var updatedAt = isChange || publishedAt.isAfter(order.now()) ? order.now() : publishedAt;
    var corrections = corrections(situation, order);
    return situation
        .text()
        .article(
            slug, publishedAt, updatedAt, version, situation.state().formerSlugs(), corrections);
  }

  private List<Correction> corrections(Situation situation, Order order) {
    var all = new ArrayList<>(situation.published().map(Article::corrections).orElse(List.of()));
    if (correction != null) {
      all.add(new Correction(order.now(), correction));
    }
    return all.subList(Math.max(0, all.size() - Article.MOST_CORRECTIONS), all.size());
  }
}
