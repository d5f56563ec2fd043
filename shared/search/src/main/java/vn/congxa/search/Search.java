package vn.congxa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import vn.congxa.words.Question;
import vn.congxa.words.Sought;
import vn.congxa.words.Sought.Ways;

/** Answers one question: as it was typed, else put right, else with half of its units. */
final class Search {
  /** So many of the best are looked at once more, for words next to each other. */
  private static final int LOOKED_AT_AGAIN = 100;

  private static final int COUNTED_TO = 1_000;

  private final IndexSearcher searcher;
  private final Filter filter;
  private final int offset;
  private final int limit;

  Search(IndexSearcher searcher, Filter filter, int offset, int limit) {
    this.searcher = searcher;
    this.filter = filter;
    this.offset = offset;
    this.limit = limit;
  }

  Found find(Question question) throws IOException {
    var reading = new Reading(new Dictionary(searcher.getIndexReader()), question);
    var asTyped = reading.asTyped();
    var found = found(asTyped, Match.ALL);
    if (found.total() > 0) {
      return found;
    }
    var right = reading.putRight(asTyped);
    if (right.isPresent()) {
      found = found(right.get(), Match.MISTYPED);
    }
    var units = right.orElse(asTyped);
    return found.total() > 0 || units.size() == 1 ? found : found(units, Match.SOME);
  }

  private Found found(List<Ways> units, Match match) throws IOException {
    var ranking = new Ranking(units);
    var needed = match == Match.SOME ? ranking.half() : ranking.most();
    var most = Math.max(LOOKED_AT_AGAIN, offset + limit);
    var counting = new TopScoreDocCollectorManager(most, null, COUNTED_TO);
    var top = searcher.search(ranking.query(needed, filter), counting);
    var hits = again(top, units);
    var slugs = new ArrayList<String>();
    var stored = searcher.storedFields();
    for (var i = offset; i < Math.min(hits.length, offset + limit); i++) {
      slugs.add(stored.document(hits[i].doc).get(Fields.SLUG));
    }
    var isExact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    var total = isExact ? top.totalHits.value() : Math.min(COUNTED_TO, top.totalHits.value());
    return new Found(slugs, total, isExact, match, new Sought(units));
  }

  private ScoreDoc[] again(TopDocs top, List<Ways> units) throws IOException {
    var query = Neighbours.query(units);
    if (query.isEmpty() || top.scoreDocs.length < 2) {
      return top.scoreDocs;
    }
    var hits = top.scoreDocs;
    var first = Arrays.copyOf(hits, Math.min(LOOKED_AT_AGAIN, hits.length));
    var better =
        QueryRescorer.rescore(
            searcher, new TopDocs(top.totalHits, first), query.get(), 1, first.length);
    System.arraycopy(better.scoreDocs, 0, hits, 0, first.length);
    return hits;
  }
}
