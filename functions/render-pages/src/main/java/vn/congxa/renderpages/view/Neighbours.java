package vn.congxa.renderpages.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.article.Headline;

/**
 * What stands near an article in its section.
 *
 * @param next the one after it in time; null where it is the newest
 * @param older those before it, the nearest first
 */
public record Neighbours(@Nullable Headline next, List<Headline> older) {
  public static final Neighbours NONE = new Neighbours(null, List.of());

  public Neighbours {
    older = List.copyOf(older);
  }

  /** Of the newer ones, the nearest first, and the older ones. */
  public static Neighbours of(List<Headline> newer, List<Headline> older) {
    return new Neighbours(newer.isEmpty() ? null : newer.getFirst(), older);
  }

  @Nullable Headline previous() {
    return older.isEmpty() ? null : older.getFirst();
  }

  /** Others to read, without the one that is the way back already. */
  List<Headline> related() {
    return older.size() < 2 ? List.of() : older.subList(1, older.size());
  }
}
