package vn.congxa.pages.view;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;

/**
 * What stands near an article in its section, the nearest first.
 *
 * @param newer those after it in time
 * @param older those before it
 */
public record Neighbours(List<Headline> newer, List<Headline> older) {
  public static final Neighbours NONE = new Neighbours(List.of(), List.of());

  private static final int RELATED = 3;

  public Neighbours {
    newer = List.copyOf(newer);
    older = List.copyOf(older);
  }

  @Nullable Headline next() {
    return newer.isEmpty() ? null : newer.getFirst();
  }

  @Nullable Headline previous() {
    return older.isEmpty() ? null : older.getFirst();
  }

  /** Others to read, older ones first, without the two that are one step away already. */
  List<Headline> related() {
    return Stream.concat(older.stream().skip(1), newer.stream().skip(1)).limit(RELATED).toList();
  }
}
