package vn.congxa.folder;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many files became what.
 *
 * @param unnamed files that no article refers to: not imported
 */
public record Summary(Map<Outcome, Integer> counts, Unnamed unnamed) {
  public Summary {
    counts = Map.copyOf(counts);
  }

  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
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

    Summary summary(Unnamed unnamed) {
      return new Summary(counts, unnamed);
    }
  }
}
