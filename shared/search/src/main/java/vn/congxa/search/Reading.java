package vn.congxa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congxa.words.Form;
import vn.congxa.words.Question;
import vn.congxa.words.Sought.Run;
import vn.congxa.words.Sought.Ways;
import vn.congxa.words.Unit;

/** In which ways the units of a question may be written in the articles of an index. */
final class Reading {
  /** In letters: of shorter ones too many are near. */
  private static final int SHORTEST_MISTYPED = 4;

  private final Dictionary dictionary;
  private final Question question;

  Reading(Dictionary dictionary, Question question) {
    this.dictionary = dictionary;
    this.question = question;
  }

  List<Ways> asTyped() throws IOException {
    var all = new ArrayList<Ways>();
    for (var unit : question.units()) {
      all.add(asTyped(unit));
    }
    return all;
  }

  private Ways asTyped(Unit unit) throws IOException {
    return switch (unit) {
      case Unit.Single(var form, var begun) ->
          new Ways(
              List.of(Run.of(form)),
              begun == null ? List.of() : others(form, dictionary.continuations(begun)));
      case Unit.Row(var forms, var loose) -> new Ways(List.of(new Run(forms, loose)), List.of());
      case Unit.Abbreviation(var brief, var full) -> {
        var inFull = full.stream().map(word -> new Form(word, null)).toList();
        yield new Ways(List.of(Run.of(new Form(brief, null)), new Run(inFull, false)), List.of());
      }
    };
  }

  private static List<Run> others(Form typed, List<Form> forms) {
    return forms.stream()
        .filter(form -> !form.folded().equals(typed.folded()))
        .map(Run::of)
        .toList();
  }

  /** With words put right that no article has, or, if there are no such words, with all of them. */
  Optional<List<Ways>> putRight(List<Ways> asTyped) throws IOException {
    var unknown = new ArrayList<Integer>();
    var worthwhile = new ArrayList<Integer>();
    for (var i = 0; i < asTyped.size(); i++) {
      if (question.units().get(i) instanceof Unit.Single(var form, _) && isLong(form)) {
        worthwhile.add(i);
        if (asTyped.get(i).begun().isEmpty() && !dictionary.knows(form.folded())) {
          unknown.add(i);
        }
      }
    }
    var right = new ArrayList<>(asTyped);
    for (var i : unknown.isEmpty() ? worthwhile : unknown) {
      var near = dictionary.near(question.units().get(i).forms().getFirst().folded());
      if (!near.isEmpty()) {
        right.set(i, new Ways(near.stream().map(Run::of).toList(), List.of()));
      }
    }
    return right.equals(asTyped) ? Optional.empty() : Optional.of(right);
  }

  private static boolean isLong(Form form) {
    return form.folded().length() >= SHORTEST_MISTYPED
        && Character.isLetter(form.folded().codePointAt(0));
  }
}
