package vn.congxa.newsroom;

/** Asks no more. */
public record TakeBackCommand() implements Command {
  @Override
  public Deed deed() {
    return Deed.TAKE_BACK;
  }

  @Override
  public Decision apply(Situation situation, Order order) {
    var state = situation.state();
    return new Decision.Changed(state.with(state.life().drafted(), order));
  }
}
