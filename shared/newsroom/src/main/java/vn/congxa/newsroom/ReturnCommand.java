package vn.congxa.newsroom;

/**
 * Gives it back to its writer.
 *
 * @param reason which the writer sees above the text until it is submitted again
 */
public record ReturnCommand(String reason) implements Command {
  public static final int LONGEST = 1_000;

  @Override
  public Deed deed() {
    return Deed.RETURN;
  }

  @Override
  public Decision apply(Situation situation, Order order) {
    var state = situation.state();
    return new Decision.Changed(
        state.with(state.life().returned(reason), order), null, new PublicChange.None(), reason);
  }
}
