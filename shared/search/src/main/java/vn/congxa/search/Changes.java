package vn.congxa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;

/** Those of some changes that an index does not have yet. */
record Changes(List<SearchText> put, List<String> removed) {
  /** What an article of the index has to be. */
  private interface Test {
    boolean test(LeafReader leaf, int document) throws IOException;
  }

  static Changes of(Directory index, Collection<SearchText> put, Collection<String> removed)
      throws IOException {
    try (var reader = DirectoryReader.open(index)) {
      var news = new ArrayList<SearchText>();
      var kept = new HashSet<String>();
      for (var text : put) {
        kept.add(text.slug());
        if (!has(reader, text.slug(), (leaf, document) -> isSame(leaf, document, text))) {
          news.add(text);
        }
      }
      var gone = new ArrayList<String>();
      for (var slug : removed) {
        if (!kept.contains(slug) && has(reader, slug, (_, _) -> true)) {
          gone.add(slug);
        }
      }
      return new Changes(news, gone);
    }
  }

  private static boolean has(IndexReader reader, String slug, Test test) throws IOException {
    for (var leaf : reader.leaves()) {
      var its = leaf.reader();
      var postings = its.postings(SearchDocument.slug(slug), PostingsEnum.NONE);
      var live = its.getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        var document = postings.docID();
        if ((live == null || live.get(document)) && test.test(its, document)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(LeafReader leaf, int document, SearchText text) throws IOException {
    var version = leaf.getNumericDocValues(Fields.VERSION);
    var print = leaf.getNumericDocValues(Fields.PRINT);
    return version.advanceExact(document)
        && version.longValue() == text.version()
        && print.advanceExact(document)
        && print.longValue() == SearchDocument.print(text);
  }

  boolean isEmpty() {
    return put.isEmpty() && removed.isEmpty();
  }

  void apply(IndexWriter writer) throws IOException {
    for (var slug : removed) {
      writer.deleteDocuments(SearchDocument.slug(slug));
    }
    for (var text : put) {
      writer.updateDocument(SearchDocument.slug(text.slug()), SearchDocument.of(text));
    }
  }
}
