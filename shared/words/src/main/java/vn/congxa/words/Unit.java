package vn.congxa.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question asks for as one. */
public sealed interface Unit {
  /**
   * A word.
   *
   * @param begun set on the last one if no space follows: it may go on
   */
  record Single(Form form, @Nullable Beginning begun) implements Unit {
    @Override
    public List<Form> forms() {
      return List.of(form);
    }
  }

  /**
   * Words in this order, next to each other.
   *
   * @param loose one other word may stand between two of them, as between the numbers of a date
   */
  record Row(List<Form> forms, boolean loose) implements Unit {
    public Row {
      forms = List.copyOf(forms);
    }
  }

  /** As it is written in short and in full, without marks, whichever of them was typed. */
  record Abbreviation(String brief, List<String> full) implements Unit {
    public Abbreviation {
      full = List.copyOf(full);
    }

    @Override
    public List<Form> forms() {
      return List.of(new Form(brief, null));
    }
  }

  /** The words of it as they were typed; of an abbreviation the short form. */
  List<Form> forms();

  /** Whether a word with marks was typed, which an article may have or not. */
  default boolean isMarked() {
    return forms().stream().anyMatch(Form::isMarked);
  }
}
