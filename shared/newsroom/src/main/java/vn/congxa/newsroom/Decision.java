package vn.congxa.newsroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes of a command. */
public sealed interface Decision {
  /**
   * It is to be so.
   *
   * @param state one version on
   * @param text the new one; null where the text stays
   * @param note what was said with it: a reason or a note
   */
  record Changed(
      ArticleState state, @Nullable Manuscript text, PublicChange publicly, @Nullable String note)
      implements Decision {
    /** Of the state alone. */
    Changed(ArticleState state) {
      this(state, null, new PublicChange.None(), null);
    }
  }

  /**
   * Nothing changes.
   *
   * @param argument which role, or which state stands against it
   * @param checks what is missing; empty unless that is the reason
   */
  record Declined(Refusal reason, String argument, List<Check> checks) implements Decision {
    public Declined {
      checks = List.copyOf(checks);
    }

    static Declined because(Check.Code code, String pointer) {
      return because(List.of(Check.blocking(code, pointer)));
    }

    static Declined because(List<Check> checks) {
      return new Declined(Refusal.NOT_READY, "", checks);
    }
  }
}
