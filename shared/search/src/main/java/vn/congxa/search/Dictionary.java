package vn.congxa.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import vn.congxa.words.Beginning;
import vn.congxa.words.Form;
import vn.congxa.words.Slips;
import vn.congxa.words.Words;

/** The words that a site's articles have. */
final class Dictionary {
  /** Of the commonest. */
  private static final int MOST = 16;

  private final IndexReader reader;

  private record Counted(String term, int articles) {}

  Dictionary(IndexReader reader) {
    this.reader = reader;
  }

  boolean knows(String folded) throws IOException {
    return reader.docFreq(new Term(Fields.ALL, folded)) > 0;
  }

  /** How a word that was begun goes on, with the marks that were typed if there are such words. */
  List<Form> continuations(Beginning begun) throws IOException {
    if (begun.isMarked()) {
      var prefix = Fields.marked(begun.letters());
      var marked =
          commonest(
              prefix,
              term -> begun.continuesIn(Fields.exact(term)),
              term -> exact(Fields.exact(term)));
      if (!marked.isEmpty()) {
        return marked;
      }
    }
    return commonest(begun.folded(), _ -> true, term -> new Form(term, null));
  }

  /** Words that one slip of the hand makes of this one, or this one of them. */
  List<Form> near(String folded) throws IOException {
    var first = folded.substring(0, folded.offsetByCodePoints(0, 1));
    return commonest(first, term -> Slips.apart(term, folded), term -> new Form(term, null));
  }

  private static Form exact(String exact) {
    return new Form(Words.of(exact).getFirst().folded(), exact);
  }

  private List<Form> commonest(String prefix, Predicate<String> wanted, Function<String, Form> form)
      throws IOException {
    var terms = MultiTerms.getTerms(reader, Fields.ALL);
    if (terms == null) {
      return List.of();
    }
    var rarestFirst =
        new PriorityQueue<>(
            Comparator.comparingInt(Counted::articles)
                .thenComparing(Comparator.comparing(Counted::term).reversed()));
    var beginning = new BytesRef(prefix);
    var each = terms.iterator();
    var isThere = each.seekCeil(beginning) != TermsEnum.SeekStatus.END;
    while (isThere && StringHelper.startsWith(each.term(), beginning)) {
      var term = each.term().utf8ToString();
      if (wanted.test(term)) {
        rarestFirst.add(new Counted(term, each.docFreq()));
        if (rarestFirst.size() > MOST) {
          rarestFirst.remove();
        }
      }
      isThere = each.next() != null;
    }
    return rarestFirst.stream()
        .sorted(rarestFirst.comparator().reversed())
        .map(counted -> form.apply(counted.term()))
        .toList();
  }
}
