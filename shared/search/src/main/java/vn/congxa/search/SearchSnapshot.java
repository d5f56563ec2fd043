package vn.congxa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import vn.congxa.search.UnusableSnapshotException.Reason;

/** Makes the stored form of an index. */
public final class SearchSnapshot {
  private static final long ONE_SEGMENT_BELOW = 5_000_000;

  static {
    Quiet.please();
  }

  private SearchSnapshot() {}

  /**
   * Of these articles.
   *
   * @param texts no two of one slug
   * @param newest see {@link Manifest}
   * @param now when it is built
   */
  public static byte[] build(
      SnapshotName name, Iterable<SearchText> texts, Instant newest, Instant now) {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, WriterConfig.create())) {
        for (var text : texts) {
          writer.addDocument(SearchDocument.of(text));
        }
        writer.forceMerge(1);
        writer.commit();
      }
      return packed(name, directory, newest, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory
    }
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
    var snapshot = Snapshot.of(former, name);
    try (var directory = unpacked(snapshot)) {
      var changes = Changes.of(directory, put, removed);
      if (changes.isEmpty()) {
        return former;
      }
      try (var writer = new IndexWriter(directory, WriterConfig.create())) {
        changes.apply(writer);
        if (former.length < ONE_SEGMENT_BELOW) {
          writer.forceMerge(1);
        }
        writer.commit();
      }
      return packed(name, directory, newest, now);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new UnusableSnapshotException(Reason.DAMAGED, "the index", e);
    }
  }

  /**
   * Of a whole snapshot of this name.
   *
   * @throws UnusableSnapshotException if it is not one
   */
  public static Manifest manifest(byte[] snapshot, SnapshotName name) {
    return Snapshot.of(snapshot, name).manifest();
  }

  private static Directory unpacked(Snapshot snapshot) throws IOException {
    var directory = new ByteBuffersDirectory();
    for (var file : snapshot.files()) {
      try (var out = directory.createOutput(file.name(), IOContext.DEFAULT)) {
        out.writeBytes(file.bytes(), file.length());
      }
    }
    return directory;
  }

  private static byte[] packed(SnapshotName name, Directory directory, Instant newest, Instant now)
      throws IOException {
    int articles;
    try (var reader = DirectoryReader.open(directory)) {
      articles = reader.numDocs();
    }
    var manifest = new Manifest(name.site(), SnapshotName.FORMAT, articles, now, newest);
    return new Snapshot(manifest, files(directory)).bytes();
  }

  private static List<StoredZip.Entry> files(Directory directory) throws IOException {
    var files = new ArrayList<StoredZip.Entry>();
    var names = directory.listAll();
    Arrays.sort(names);
    for (var name : names) {
      if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
        try (var in = directory.openInput(name, IOContext.READONCE)) {
          var bytes = new byte[Math.toIntExact(in.length())];
          in.readBytes(bytes, 0, bytes.length);
          files.add(StoredZip.Entry.of(name, bytes));
        }
      }
    }
    return files;
  }
}
