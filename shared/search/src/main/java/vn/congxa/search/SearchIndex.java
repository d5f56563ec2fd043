package vn.congxa.search;

import java.util.Map;
import vn.congxa.words.Question;

/** An open index; many may ask it at once. */
@SuppressWarnings("DoNotCallSuggester")
public final class SearchIndex implements AutoCloseable {
  private SearchIndex() {}

  /**
   * Into memory: the bytes are kept, not copied.
   *
   * @throws UnusableSnapshotException if nothing can be answered from it
   */
  public static SearchIndex open(byte[] snapshot, SnapshotName name) {
    throw new UnsupportedOperationException(name.key() + snapshot.length);
  }

  public Manifest manifest() {
    throw new UnsupportedOperationException();
  }

  /**
   * The best articles for a question.
   *
   * @param question not empty
   * @param offset of the first, from 0; with the limit at most 300
   */
  public Found find(Question question, Filter filter, int offset, int limit) {
    throw new UnsupportedOperationException("" + question.isEmpty() + filter + offset + limit);
  }

  /** What it takes in memory, about. */
  public long bytes() {
    throw new UnsupportedOperationException();
  }

  /** The slugs in it, appointed articles too, with the versions of their articles. */
  public Map<String, Long> versions() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
