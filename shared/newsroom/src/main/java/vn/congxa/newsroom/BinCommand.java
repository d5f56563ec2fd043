package vn.congxa.newsroom;

/**
 * Hides what readers never had, or shows it again; nothing is deleted.
 *
 * @param isIn whether it goes into the bin
 */
public record BinCommand(boolean isIn) implements Command {
  @Override
  public Deed deed() {
    return isIn ? Deed.BIN : Deed.UNBIN;
  }

  @Override
  public Decision apply(Situation situation, Order order) {
    var state = situation.state();
    return new Decision.Changed(state.with(state.life().binned(isIn), order));
  }
}
