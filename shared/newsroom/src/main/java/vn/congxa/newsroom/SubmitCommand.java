package vn.congxa.newsroom;

/** Asks an editor to publish it. */
public record SubmitCommand() implements Command {
  @Override
  public Deed deed() {
    return Deed.SUBMIT;
  }

  @Override
  public Decision apply(Situation situation, Order order) {
    var state = situation.state();
    var missing = Checks.ofWhatIsMissing(situation.text(), order.rules());
    return missing.isEmpty()
        ? new Decision.Changed(state.with(state.life().submitted(order.actor().sub()), order))
        : Decision.Declined.because(missing);
  }
}
