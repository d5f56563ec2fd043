package vn.congxa.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Makes the stored form of an index. The same articles and times make the same bytes. */
@SuppressWarnings("DoNotCallSuggester")
public final class SearchSnapshot {
  private SearchSnapshot() {}

  /**
   * Of these articles.
   *
   * @param newest see {@link Manifest}
   * @param now when it is built
   */
  public static byte[] build(
      SnapshotName name, Iterable<SearchText> texts, Instant newest, Instant now) {
    throw new UnsupportedOperationException(name.key());
  }

  /**
   * The former one with some articles put in, or in place of those of their slug, and others taken
   * out; the former bytes where nothing of that changes anything.
   *
   * @throws UnusableSnapshotException if the former one is
   */
  public static byte[] change(
      byte[] former,
      SnapshotName name,
      Collection<SearchText> put,
      Collection<String> removed,
      Instant newest,
      Instant now) {
    throw new UnsupportedOperationException(name.key() + List.copyOf(put) + removed);
  }

  /**
   * Of a whole snapshot of this name.
   *
   * @throws UnusableSnapshotException if it is not one
   */
  public static Manifest manifest(byte[] snapshot, SnapshotName name) {
    throw new UnsupportedOperationException(name.key() + snapshot.length);
  }
}
