package vn.congxa.newsroom;

import java.util.List;
import java.util.Optional;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;

/**
 * Files an article of one section under another: what is worked on, and what readers have. Nothing
 * else of it changes, not even when it was changed last, as far as readers are told.
 */
public record RefileCommand(Slug from, Slug to) implements Command {
  @Override
  public Deed deed() {
    return Deed.REFILE;
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
    if (!order.rules().sections().contains(to.value())) {
      return Decision.Declined.because(Check.Code.NO_SECTION, "/to");
    }
    var state = situation.state();
    var text = situation.text();
    var isWorked = text.section().equals(from.value());
    var article = situation.published().filter(there -> there.section().equals(from));
    if (!isWorked && article.isEmpty()) {
      return new Decision.Declined(Refusal.NOT_POSSIBLE_NOW, "", List.of());
    }
    var version = state.version() + 1;
    var life = article.isPresent() ? state.life().rewritten(version) : state.life();
    var filed = isWorked ? text.filedUnder(to) : null;
    var next =
        filed == null ? state.with(life, order) : state.with(filed, state.slug(), life, order);
    return new Decision.Changed(next, filed, publicly(article, state, version), from + " → " + to);
  }

  private PublicChange publicly(Optional<Article> article, ArticleState state, long version) {
    if (article.isEmpty()) {
      return new PublicChange.None();
    }
    var filed = article.get().filedUnder(to, version);
    return new PublicChange.Shown(filed, filed.slug(), state.life().publicVersion());
  }
}
