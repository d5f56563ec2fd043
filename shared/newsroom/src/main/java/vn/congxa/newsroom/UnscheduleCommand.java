package vn.congxa.newsroom;

/** Keeps back what was to come out. */
public record UnscheduleCommand() implements Command {
  @Override
  public Deed deed() {
    return Deed.UNSCHEDULE;
  }

  @Override
  public Decision apply(Situation situation, Order order) {
    var state = situation.state();
    var slug = state.slug();
    if (slug == null) {
      throw new IllegalStateException("article " + state.id() + " is published nowhere");
    }
    return new Decision.Changed(
        state.with(state.life().unscheduled(), order),
        null,
        new PublicChange.Hidden(slug, state.formerSlugs(), state.life().publicVersion()),
        null);
  }
}
