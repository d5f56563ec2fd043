package vn.congxa.newsroom;

/** Takes it from readers, who are told why. */
public record WithdrawCommand(Withdrawal withdrawal) implements Command {
  @Override
  public Deed deed() {
    return Deed.WITHDRAW;
  }

  @Override
  public Decision apply(Situation situation, Order order) {
    var state = situation.state();
    var slug = state.slug();
    if (slug == null) {
      throw new IllegalStateException("article " + state.id() + " is published nowhere");
    }
    var next = state.with(state.life().withdrawn(state.version() + 1), order).withdrawn(withdrawal);
    var gone =
        new PublicChange.Gone(next.stone(slug, withdrawal), slug, state.life().publicVersion());
    return new Decision.Changed(next, null, gone, withdrawal.because());
  }
}
