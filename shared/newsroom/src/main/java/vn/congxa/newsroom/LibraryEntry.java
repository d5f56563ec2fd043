package vn.congxa.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as the library shows it.
 *
 * @param alt proposed to those who use the picture; empty for none
 * @param by who brought it
 * @param version counts changes of name and alt, from 1
 * @param gone since when it is being taken out; null unless it is
 */
public record LibraryEntry(
    LibraryFile file, String alt, String by, Instant at, long version, @Nullable Instant gone) {
  public static final int LONGEST_NAME = 200;
  public static final int LONGEST_ALT = 1_000;

  /** Longer than a function runs. */
  private static final Duration LEAVING = Duration.ofMinutes(1);

  /** One that has just come. */
  public LibraryEntry(LibraryFile file, String by, Instant at) {
    this(file, "", by, at, 1, null);
  }

  /** One version on. */
  public LibraryEntry called(String name, String newAlt) {
    return new LibraryEntry(file.as(name, file.widths()), newAlt, by, at, version + 1, gone);
  }

  /** The same with copies in these widths. */
  LibraryEntry with(List<Integer> widths) {
    return new LibraryEntry(file.as(file.name(), widths), alt, by, at, version, gone);
  }

  /** The same, being taken out since then; null for not at all. */
  public LibraryEntry gone(@Nullable Instant since) {
    return new LibraryEntry(file, alt, by, at, version, since);
  }

  /** Whether somebody is just taking it out; if not, whoever began is not at it any more. */
  public boolean isLeaving(Instant now) {
    return gone != null && gone.plus(LEAVING).isAfter(now);
  }

  /** Under this lists have it, the newest last. */
  String listAt() {
    return StateItem.at(at, file.file());
  }
}
