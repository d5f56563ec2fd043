package vn.congxa.folder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many files became what.
 *
 * @param unnamed files that no article refers to: not imported
 * @param warnings what may be wrong, and was imported as it is
 */
public record Summary(Map<Outcome, Integer> counts, Unnamed unnamed, List<FolderFault> warnings) {
  public Summary {
    counts = Map.copyOf(counts);
    warnings = List.copyOf(warnings);
  }

  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  String words() {
    return Stream.of(Outcome.values())
        .map(outcome -> count(outcome) + " " + outcome.words())
        .collect(Collectors.joining(", ", "", "."));
  }

  /** Whether everything in the folder is on the portal now. */
  public boolean isComplete() {
    return count(Outcome.CONFLICT) + count(Outcome.TAKEN) == 0;
  }

  /** Counts while an import goes on. */
  static final class Counter {
    private final Progress progress;
    private final int of;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int done;

    Counter(Progress progress, int of) {
      this.progress = progress;
      this.of = of;
    }

    void done(String what, Outcome outcome) {
      counts.merge(outcome, 1, Integer::sum);
      done++;
      progress.done(done, of, what, outcome);
    }

    Summary summary(Unnamed unnamed, List<FolderFault> warnings) {
      return new Summary(counts, unnamed, warnings);
    }
  }
}
