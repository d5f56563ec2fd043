package vn.congxa.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import vn.congxa.words.Form;
import vn.congxa.words.Sought.Run;

/** What ways of writing are as queries of one field. */
final class RunQueries {
  /** Of longer loose rows one word more may stand in the whole. */
  private static final int LONGEST_OPEN = 4;

  private final String field;

  RunQueries(String field) {
    this.field = field;
  }

  /** Any of them, of which there are some, with the marks that were typed or without. */
  Query any(Collection<Run> runs, boolean exactly) {
    var words = new LinkedHashSet<String>();
    var queries = new ArrayList<Query>();
    for (var run : runs) {
      if (run.forms().size() == 1) {
        words.add(term(run.forms().getFirst(), exactly));
      } else {
        queries.add(row(run, exactly));
      }
    }
    if (!words.isEmpty()) {
      queries.addFirst(anyWord(words));
    }
    return oneOf(queries);
  }

  static String term(Form form, boolean exactly) {
    var exact = form.exact();
    return exactly && exact != null ? Fields.marked(exact) : form.folded();
  }

  private Query anyWord(Collection<String> words) {
    var any = new SynonymQuery.Builder(field);
    words.forEach(word -> any.addTerm(new Term(field, word)));
    return any.build();
  }

  private Query row(Run run, boolean exactly) {
    var words = run.forms().stream().map(form -> term(form, exactly)).toList();
    if (!run.loose()) {
      return phrase(words, 0, 0);
    }
    if (words.size() > LONGEST_OPEN) {
      return phrase(words, 0, 1);
    }
    var queries = new ArrayList<Query>();
    for (var gaps = 0; gaps < 1 << (words.size() - 1); gaps++) {
      queries.add(phrase(words, gaps, 0));
    }
    return oneOf(queries);
  }

  /** With a word more between two where the bit is set. */
  private Query phrase(List<String> words, int gaps, int slop) {
    var phrase = new PhraseQuery.Builder().setSlop(slop);
    var at = 0;
    for (var i = 0; i < words.size(); i++) {
      phrase.add(new Term(field, words.get(i)), at);
      at += 1 + (gaps >> i & 1);
    }
    return phrase.build();
  }

  private static Query oneOf(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }
}
