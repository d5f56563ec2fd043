package vn.congxa.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import vn.congxa.words.Form;
import vn.congxa.words.Sought.Run;
import vn.congxa.words.Sought.Ways;

/**
 * What the units of a question are worth where they stand next to each other, as they were typed.
 */
final class Neighbours {
  private static final float PAIR = 0.7f;
  private static final float TOGETHER = 2;

  private final List<Ways> units;
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();

  private Neighbours(List<Ways> units) {
    this.units = units;
  }

  /** Nothing where there is one unit alone. */
  static Optional<Query> query(List<Ways> units) {
    return units.size() < 2 ? Optional.empty() : Optional.of(new Neighbours(units).query());
  }

  private Query query() {
    Ranking.WEIGHTS.forEach((field, weight) -> {
      for (var i = 1; i < units.size(); i++) {
        var pair = List.of(lasts(units.get(i - 1)), firsts(units.get(i)));
        add(field, pair, PAIR * weight);
      }
      if (units.stream().allMatch(Neighbours::isOfOneLength)) {
        var all = units.stream().flatMap(unit -> places(unit).stream()).toList();
        add(field, all, TOGETHER * weight);
      }
    });
    return query.build();
  }

  private void add(String field, List<List<String>> places, float weight) {
    var phrase = new MultiPhraseQuery.Builder();
    for (var words : places) {
      phrase.add(words.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
    }
    query.add(new BoostQuery(phrase.build(), weight), Occur.SHOULD);
  }

  private static List<String> lasts(Ways unit) {
    return words(unit.all().stream().map(run -> run.forms().getLast()).toList());
  }

  private static List<String> firsts(Ways unit) {
    return words(unit.all().stream().map(run -> run.forms().getFirst()).toList());
  }

  private static List<String> words(List<Form> forms) {
    return forms.stream().map(form -> RunQueries.term(form, true)).distinct().toList();
  }

  private static boolean isOfOneLength(Ways unit) {
    return unit.all().stream().mapToInt(run -> run.forms().size()).distinct().count() == 1;
  }

  private static List<List<String>> places(Ways unit) {
    var places = new ArrayList<List<String>>();
    for (var i = 0; i < unit.whole().getFirst().forms().size(); i++) {
      places.add(words(at(i, unit.all())));
    }
    return places;
  }

  private static List<Form> at(int place, List<Run> runs) {
    return runs.stream().map(run -> run.forms().get(place)).toList();
  }
}
