package vn.congxa.newsroom;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;

/** Gives it another address; the old one leads there, if readers ever had it. */
public record MoveCommand(Slug slug) implements Command {
  @Override
  public Deed deed() {
    return Deed.MOVE;
  }

  @Override
  public boolean isAboutReaders() {
    return true;
  }

  @Override
  public Decision apply(Situation situation, Order order) {
    var state = situation.state();
    var from = state.slug();
    if (slug.equals(from)) {
      return Decision.Declined.because(Check.Code.SAME_ADDRESS, "/slug");
    }
    var former = former(state, order);
    if (former.size() > Article.MOST_FORMER_SLUGS) {
      return Decision.Declined.because(Check.Code.TOO_MANY_ADDRESSES, "/slug");
    }
    var life = state.life();
    var isNever = life.standing() == PublicState.NEVER;
    var next =
        state.with(isNever ? life : life.rewritten(state.version() + 1), order).at(slug, former);
    return new Decision.Changed(
        next, null, publicly(situation, next, from), from == null ? null : from.value());
  }

  // What nobody had yet leads nowhere.
  private List<Slug> former(ArticleState state, Order order) {
    var former = new ArrayList<>(state.formerSlugs());
    var from = state.slug();
    var isKnown =
        state.life().standing() != PublicState.NEVER && !state.life().isScheduled(order.now());
    if (isKnown && from != null) {
      former.add(from);
    }
    former.remove(slug);
    return former;
  }

  private PublicChange publicly(Situation situation, ArticleState next, @Nullable Slug from) {
    var life = situation.state().life();
    var withdrawal = situation.state().withdrawal();
    if (life.standing() == PublicState.NEVER || from == null) {
      return new PublicChange.None();
    }
    if (life.standing() == PublicState.WITHDRAWN && withdrawal != null) {
      return new PublicChange.Gone(next.stone(slug, withdrawal), from, life.publicVersion());
    }
    var article = situation.published().orElseThrow(MeanwhileException::new);
    return new PublicChange.Shown(
        article.movedTo(slug, next.formerSlugs(), next.version(), next.at()),
        from,
        life.publicVersion());
  }
}
