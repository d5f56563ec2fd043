package vn.congxa.newsroom;

import java.util.HashSet;
import java.util.Set;

/**
 * An earlier text that becomes the newest again; what is there no more of its files, it loses.
 *
 * @param from its version
 * @param text as it was then
 * @param kept those of its files that the site's library has
 */
public record RestoreCommand(long from, Manuscript text, Set<String> kept) implements Command {
  public RestoreCommand {
    kept = Set.copyOf(kept);
  }

  @Override
  public Deed deed() {
    return Deed.RESTORE;
  }

  @Override
  public Decision apply(Situation situation, Order order) {
    var state = situation.state();
    var there = new HashSet<>(kept);
    there.addAll(state.files());
    var restored = text.keeping(there);
    return new Decision.Changed(
        state.with(restored, state.slug(), state.life().saved(), order),
        restored,
        new PublicChange.None(),
        String.valueOf(from));
  }
}
