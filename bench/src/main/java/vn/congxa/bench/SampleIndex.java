package vn.congxa.bench;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Environment;
import vn.congxa.content.LegibleStore;
import vn.congxa.finding.IndexProjection;
import vn.congxa.media.MediaStores;
import vn.congxa.media.SnapshotStore;
import vn.congxa.media.SnapshotStore.Kept;
import vn.congxa.search.SearchSnapshot;
import vn.congxa.search.SearchText;
import vn.congxa.search.SnapshotName;

/**
 * The sample commune's search index. Most of what is in it is in no table, and no question of
 * {@link Case} finds it: it makes the index as large as that of a commune of some years.
 */
final class SampleIndex {
  static final int ARTICLES = Integer.parseInt(System.getProperty("search.articles", "830"));
  private static final SnapshotName NAME = new SnapshotName(Samples.SITE);
  private static final int WORDS_BYTES = 2_600; // some 400 words

  private SampleIndex() {}

  /** Keeps one of so many articles. */
  static void keep(
      DynamoDbClient db, String contentTable, Map<String, String> environment, int number) {
    var snapshots = MediaStores.snapshots(new Environment(environment));
    var articles = new LegibleStore(db, contentTable, (_, why) -> fail(why));
    new IndexProjection(articles, snapshots, Clock.systemUTC()).rebuild(Samples.SITE);
    if (number > Samples.ARTICLES) {
      add(snapshots, others(number));
    }
  }

  private static void add(SnapshotStore snapshots, List<SearchText> more) {
    var file = load(snapshots);
    var newest = SearchSnapshot.manifest(file.bytes(), NAME).newest();
    var larger = SearchSnapshot.change(file.bytes(), NAME, more, List.of(), newest, newest);
    if (snapshots.put(NAME.key(), larger, file.tag()).isEmpty()) {
      throw new BenchFailure("somebody else wrote the search index");
    }
  }

  /** What is kept. */
  static byte[] of(Map<String, String> environment) {
    return load(MediaStores.snapshots(new Environment(environment))).bytes();
  }

  private static Kept.File load(SnapshotStore snapshots) {
    if (snapshots.load(NAME.key(), null) instanceof Kept.File file) {
      return file;
    }
    throw new BenchFailure("no search index");
  }

  private static void fail(RuntimeException why) {
    throw why;
  }

  private static List<SearchText> others(int number) {
    return IntStream.range(0, number - Samples.ARTICLES).mapToObj(SampleIndex::other).toList();
  }

  private static SearchText other(int number) {
    return new SearchText(
        String.format(Locale.ROOT, "khac-%d", number),
        Samples.SECTION.value(),
        Samples.NEWEST.minusSeconds(3_600L * number),
        1,
        Samples.text(number + 3_000, 60),
        Samples.text(number + 4_000, 240),
        Samples.text(number + 5_000, WORDS_BYTES));
  }
}
