package vn.congxa.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Those of the administration, in the resource {@code abbreviations.txt}, without marks. */
final class Abbreviations {
  private static final Map<String, Unit.Abbreviation> BY_BRIEF = new HashMap<>();

  /** By the first two words of the long form. */
  private static final Map<String, Unit.Abbreviation[]> BY_OPENING = new HashMap<>();

  static {
    for (var line : lines()) {
      var sides = line.split(" = ", 2);
      var brief = Words.folded(sides[0]);
      var full = Words.of(sides[1]).stream().map(Word::folded).toList();
      var abbreviation = new Unit.Abbreviation(brief, full);
      BY_BRIEF.put(brief, abbreviation);
      BY_OPENING.merge(
          full.get(0) + " " + full.get(1),
          new Unit.Abbreviation[] {abbreviation},
          Abbreviations::longestFirst);
    }
  }

  private Abbreviations() {}

  static Optional<Unit.Abbreviation> of(String brief) {
    return Optional.ofNullable(BY_BRIEF.get(brief));
  }

  /** Whose long form these words begin with. */
  static Optional<Unit.Abbreviation> longForm(List<Word> words) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    var opening = words.get(0).folded() + " " + words.get(1).folded();
    for (var one : BY_OPENING.getOrDefault(opening, new Unit.Abbreviation[0])) {
      var length = one.full().size();
      if (length <= words.size()
          && one.full().equals(words.subList(0, length).stream().map(Word::folded).toList())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static Unit.Abbreviation[] longestFirst(Unit.Abbreviation[] a, Unit.Abbreviation[] b) {
    var all = new Unit.Abbreviation[a.length + b.length];
    System.arraycopy(a, 0, all, 0, a.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    Arrays.sort(all, (x, y) -> y.full().size() - x.full().size());
    return all;
  }

  private static List<String> lines() {
    try (var file = Abbreviations.class.getResourceAsStream("abbreviations.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
