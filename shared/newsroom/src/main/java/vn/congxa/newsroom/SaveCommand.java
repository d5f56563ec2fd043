package vn.congxa.newsroom;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Slug;

/**
 * A text that is saved.
 *
 * @param slug that its writer wants; null for the one that its title makes
 * @param automatic whether the editor saved it by itself
 * @param library files of the site that the text names, by name
 */
public record SaveCommand(
    Draft draft, @Nullable Slug slug, boolean automatic, Map<String, LibraryFile> library)
    implements Command {
  public SaveCommand {
    library = Map.copyOf(library);
  }

  @Override
  public Deed deed() {
    return Deed.SAVE;
  }

  @Override
  public Decision apply(Situation situation, Order order) {
    var state = situation.state();
    var isKnown = state.life().standing() != PublicState.NEVER;
    var faults = new ArrayList<Check>();
    if (isKnown && slug != null && !slug.equals(state.slug())) {
      faults.add(Check.blocking(Check.Code.ADDRESS_STAYS, "/slug"));
    }
    var text = draft.with(library, situation.text(), faults);
    if (!faults.isEmpty()) {
      return Decision.Declined.because(faults);
    }
    return new Decision.Changed(
        state.with(text, isKnown ? state.slug() : address(state), state.life().saved(), order),
        text,
        new PublicChange.None(),
        null);
  }

  private @Nullable Slug address(ArticleState state) {
    return slug != null ? slug : Slug.from(draft.title()).orElse(state.slug());
  }
}
