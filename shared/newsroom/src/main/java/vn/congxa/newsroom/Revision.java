package vn.congxa.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Slug;

/**
 * One version of an article: what was done, and where the article stood then.
 *
 * @param hasText whether it holds a text of its own
 * @param automatic whether an editor's program saved it by itself
 * @param note a reason or a note that was given; of a text restored its version
 */
public record Revision(
    String article,
    long version,
    Deed what,
    boolean hasText,
    boolean automatic,
    String by,
    Instant at,
    @Nullable String note,
    WorkState work,
    PublicState standing,
    String title,
    @Nullable Slug slug) {
  /** A folder brought it, or what readers had became known. */
  static Revision imported(
      ArticleState state, boolean hasText, @Nullable String note, Instant now) {
    return new Revision(
        state.id(),
        state.version(),
        Deed.IMPORT,
        hasText,
        false,
        Arrival.WHO,
        now,
        note,
        state.life().work(),
        state.life().standing(),
        state.title(),
        state.slug());
  }

  static Revision of(Command command, Decision.Changed change) {
    var state = change.state();
    return new Revision(
        state.id(),
        state.version(),
        command.deed(),
        change.text() != null,
        command instanceof SaveCommand save && save.automatic(),
        state.by(),
        state.at(),
        change.note(),
        state.life().work(),
        state.life().standing(),
        state.title(),
        state.slug());
  }
}
