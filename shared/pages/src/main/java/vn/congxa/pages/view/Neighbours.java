package vn.congxa.pages.view;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.content.NearList;

/**
 * What stands near an article in its section, the nearest first.
 *
 * @param newer those after it in time
 * @param older those before it
 * @param newest of its section, where it is older than all that are remembered
 */
public record Neighbours(List<Headline> newer, List<Headline> older, List<Headline> newest) {
  public static final Neighbours NONE = new Neighbours(List.of(), List.of());

  private static final int RELATED = 3;
  private static final int NEAR = 4;

  public Neighbours {
    newer = List.copyOf(newer);
    older = List.copyOf(older);
    newest = List.copyOf(newest);
  }

  public Neighbours(List<Headline> newer, List<Headline> older) {
    this(newer, older, List.of());
  }

  /** Of those that readers may have now. */
  public static Neighbours of(Headline here, NearList near, Instant now) {
    return near.reaches(here)
        ? new Neighbours(near.newer(here, NEAR, now), near.older(here, NEAR, now))
        : newest(near.newestOf(here.section(), NEAR, now));
  }

  /** Of an article whose neighbours nobody remembers. */
  public static Neighbours newest(List<Headline> ofSection) {
    return new Neighbours(List.of(), List.of(), ofSection);
  }

  public List<Headline> all() {
    return Stream.of(newer, older, newest).flatMap(List::stream).toList();
  }

  @Nullable Headline next() {
    return newer.isEmpty() ? null : newer.getFirst();
  }

  @Nullable Headline previous() {
    return older.isEmpty() ? null : older.getFirst();
  }

  /** Others to read, older ones first, without the two that are one step away already. */
  List<Headline> related() {
    return Stream.of(older.stream().skip(1), newer.stream().skip(1), newest.stream())
        .flatMap(one -> one)
        .limit(RELATED)
        .toList();
  }
}
