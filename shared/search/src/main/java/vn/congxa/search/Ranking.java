package vn.congxa.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.congxa.words.Sought.Run;
import vn.congxa.words.Sought.Ways;

/** Which articles answer, and which of them rank first. */
final class Ranking {
  /** Where a word stands counts so much. */
  static final Map<String, Float> WEIGHTS =
      Map.of(Fields.ALL, 1f, Fields.TITLE, 3f, Fields.LEAD, 1f);

  /** Without the marks that were typed. */
  private static final float UNMARKED = 0.1f;

  /** Of a word that goes on where the articles have the one that was typed. */
  private static final float GOING_ON = 0.3f;

  private static final float MARKS_RIGHT = 1_000;
  private static final float WHOLE_WORD = 2_000;
  private static final float NEW = 1.5f;
  private static final Duration HALF_AS_NEW = Duration.ofDays(365);

  /** Of so many units each has to be there, and its marks tell before anything else. */
  private static final int FEW = 3;

  private final List<Ways> units;

  Ranking(List<Ways> units) {
    this.units = units;
  }

  /** How many of the units have to be there; people ask in sentences. */
  int most() {
    return units.size() <= FEW ? units.size() : units.size() * 3 / 4;
  }

  int half() {
    return (units.size() + 1) / 2;
  }

  Query query(int needed, Filter filter) {
    var scored = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
    units.forEach(unit -> scored.add(scored(unit), Occur.SHOULD));
    var query = new BooleanQuery.Builder().add(scored.build(), Occur.MUST);
    restrict(query, filter);
    query.add(
        LongField.newDistanceFeatureQuery(
            Fields.AT, NEW, filter.now().toEpochMilli(), HALF_AS_NEW.toMillis()),
        Occur.SHOULD);
    if (units.size() <= FEW && units.stream().anyMatch(Ways::isMarked)) {
      query.add(constant(marksRight(), MARKS_RIGHT), Occur.SHOULD);
    }
    if (units.size() == 1 && !units.getFirst().begun().isEmpty()) {
      var whole = new RunQueries(Fields.ALL).any(units.getFirst().whole(), false);
      query.add(constant(whole, WHOLE_WORD), Occur.SHOULD);
    }
    return query.build();
  }

  private static void restrict(BooleanQuery.Builder query, Filter filter) {
    var section = filter.section();
    var from = filter.from();
    var until = filter.until();
    var now = filter.now().toEpochMilli();
    var first = from == null ? Long.MIN_VALUE : from.toEpochMilli();
    var last = until == null ? now : Math.min(now, until.toEpochMilli() - 1);
    query.add(LongField.newRangeQuery(Fields.AT, first, last), Occur.FILTER);
    if (section != null) {
      query.add(new TermQuery(new Term(Fields.SECTION, section)), Occur.FILTER);
    }
  }

  private Query marksRight() {
    var all = new BooleanQuery.Builder();
    units.stream()
        .filter(Ways::isMarked)
        .forEach(unit -> all.add(new RunQueries(Fields.ALL).any(unit.all(), true), Occur.MUST));
    return all.build();
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static Query scored(Ways unit) {
    var scored = new BooleanQuery.Builder();
    var isSure = unit.begun().isEmpty() && !unit.isMarked();
    scored.add(letIn(unit, isSure ? 1 : UNMARKED), Occur.MUST);
    var fields = isSure ? Stream.of(Fields.TITLE, Fields.LEAD) : WEIGHTS.keySet().stream();
    fields.sorted().forEach(field -> score(scored, unit, field));
    return scored.build();
  }

  private static Query letIn(Ways unit, float weight) {
    return new BoostQuery(new RunQueries(Fields.ALL).any(unit.all(), false), weight);
  }

  private static void score(BooleanQuery.Builder scored, Ways unit, String field) {
    var weight = WEIGHTS.getOrDefault(field, 1f);
    score(scored, unit.whole(), unit.isMarked(), field, weight);
    score(scored, unit.begun(), unit.isMarked(), field, GOING_ON * weight);
  }

  private static void score(
      BooleanQuery.Builder scored, List<Run> runs, boolean marked, String field, float weight) {
    if (!runs.isEmpty()) {
      var queries = new RunQueries(field);
      scored.add(new BoostQuery(queries.any(runs, true), weight), Occur.SHOULD);
      if (marked && !field.equals(Fields.ALL)) {
        scored.add(new BoostQuery(queries.any(runs, false), weight * UNMARKED), Occur.SHOULD);
      }
    }
  }
}
