package vn.congxa.words;

import java.util.List;
import java.util.stream.Stream;

/** The words that an answer marks: for each unit of the question its ways of being written. */
public record Sought(List<Ways> units) {
  public Sought {
    units = List.copyOf(units);
  }

  /**
   * How a unit is written in articles.
   *
   * @param whole as typed, put right, in short and in full: at least one
   * @param begun in what ways it may go on, where it need not have been typed to its end
   */
  public record Ways(List<Run> whole, List<Run> begun) {
    public Ways {
      whole = List.copyOf(whole);
      begun = List.copyOf(begun);
    }

    public List<Run> all() {
      return Stream.concat(whole.stream(), begun.stream()).toList();
    }

    /** Whether a word of it has marks that an article may have or not. */
    public boolean isMarked() {
      return all().stream().flatMap(run -> run.forms().stream()).anyMatch(Form::isMarked);
    }
  }

  /**
   * Words in this order.
   *
   * @param loose one other word may stand between two of them
   */
  public record Run(List<Form> forms, boolean loose) {
    public Run {
      forms = List.copyOf(forms);
    }

    public static Run of(Form form) {
      return new Run(List.of(form), false);
    }
  }
}
