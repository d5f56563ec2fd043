package vn.congxa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import vn.congxa.search.UnusableSnapshotException.Reason;
import vn.congxa.words.Question;

/** An open index; many may ask it at once. */
public final class SearchIndex implements AutoCloseable {
  /** What the library keeps of an open index beside its files, about. */
  private static final long BESIDE = 200_000;

  static {
    Quiet.please();
  }

  private final Manifest manifest;
  private final DirectoryReader reader;
  private final long length;

  private SearchIndex(Manifest manifest, DirectoryReader reader, long length) {
    this.manifest = manifest;
    this.reader = reader;
    this.length = length;
  }

  /**
   * Into memory: the bytes are kept, not copied.
   *
   * @throws UnusableSnapshotException if nothing can be answered from it
   */
  public static SearchIndex open(byte[] snapshot, SnapshotName name) {
    var its = Snapshot.of(snapshot, name);
    try {
      var reader = DirectoryReader.open(new SnapshotDirectory(its.files()));
      return new SearchIndex(its.manifest(), reader, snapshot.length);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new UnusableSnapshotException(Reason.DAMAGED, "the index", e);
    }
  }

  public Manifest manifest() {
    return manifest;
  }

  /**
   * The best articles for a question.
   *
   * @param question not empty
   * @param offset of the first, from 0; with the limit at most 300
   */
  public Found find(Question question, Filter filter, int offset, int limit) {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    try {
      return new Search(searcher, filter, offset, limit).find(question);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory
    }
  }

  /** What it takes in memory, about. */
  public long bytes() {
    return length + BESIDE;
  }

  /** The slugs in it, appointed articles too, with the versions of their articles. */
  public Map<String, Long> versions() {
    var versions = new HashMap<String, Long>();
    try {
      for (var leaf : reader.leaves()) {
        var its = leaf.reader();
        var slugs = its.storedFields();
        var values = its.getNumericDocValues(Fields.VERSION);
        var live = its.getLiveDocs();
        for (var i = 0; i < its.maxDoc(); i++) {
          if (values.advanceExact(i) && (live == null || live.get(i))) {
            versions.put(slugs.document(i).get(Fields.SLUG), values.longValue());
          }
        }
      }
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory
    }
  }
}
