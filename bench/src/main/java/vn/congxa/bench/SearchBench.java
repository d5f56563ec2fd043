package vn.congxa.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.congxa.search.Filter;
import vn.congxa.search.Found;
import vn.congxa.search.SearchIndex;
import vn.congxa.search.SearchSnapshot;
import vn.congxa.search.SearchText;
import vn.congxa.search.SnapshotName;
import vn.congxa.words.Highlights;
import vn.congxa.words.Question;

/** What an index of many articles costs: its size, making, opening, and each kind of question. */
final class SearchBench {
  private static final List<String> SIZES = List.of("100", "830", "10000", "100000");
  private static final SnapshotName NAME = new SnapshotName("an-binh-dong");
  private static final int ROUNDS = 9;
  private static final int WARMING = 40;
  private static final int QUESTIONS = 200;
  private static final int SHOWN = 10;
  private static final int SITES = 16;
  private static final int COMMUNE = 830;

  private final Prose prose = new Prose();
  private final Table sizes =
      new Table(
          "articles",
          "text, MB",
          "snapshot, MB",
          "KB an article",
          "built, s",
          "one changed, ms",
          "opened, ms");
  private final Table questions =
      new Table("question", "articles", "found", "p50, ms", "p99, ms", "CPU, ms");

  private SearchBench() {}

  static String run(List<String> counts) {
    var bench = new SearchBench();
    bench.size(COMMUNE, new Table("warming"));
    for (var count : counts.isEmpty() ? SIZES : counts) {
      var snapshot = bench.size(Integer.parseInt(count), bench.sizes);
      bench.ask(snapshot, Integer.parseInt(count));
    }
    return bench.sizes + "\n" + bench.questions + "\n" + bench.memory() + "\n";
  }

  private byte[] size(int count, Table table) {
    var start = System.nanoTime();
    var snapshot = SearchSnapshot.build(NAME, prose.articles(count), Prose.NEWEST, Prose.NEWEST);
    var built = System.nanoTime() - start;
    var changed = median(() -> changed(snapshot, count));
    var opened = median(() -> opened(snapshot));
    table.row(
        Table.number(count, 0),
        Table.number(text(count) / 1e6, 1),
        Table.number(snapshot.length / 1e6, 2),
        Table.number(snapshot.length / 1e3 / count, 2),
        Table.number(built / 1e9, 1),
        Table.number(changed, 1),
        Table.number(opened, 1));
    return snapshot;
  }

  private long text(int count) {
    var bytes = 0L;
    for (var text : prose.articles(count)) {
      var all = text.title() + text.lead() + text.rest();
      bytes += all.getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }

  private static double median(Supplier<Object> work) {
    var nanos = new ArrayList<Long>();
    for (var round = 0; round < ROUNDS; round++) {
      var start = System.nanoTime();
      var _ = work.get();
      nanos.add(System.nanoTime() - start);
    }
    return Series.ofNanos(nanos).median();
  }

  private byte[] changed(byte[] snapshot, int count) {
    var former = prose.article(count / 2);
    var text =
        new SearchText(
            former.slug(),
            former.section(),
            former.at(),
            2,
            former.title() + " đính chính",
            former.lead(),
            former.rest());
    return SearchSnapshot.change(
        snapshot, NAME, List.of(text), List.of(), Prose.NEWEST, Prose.NEWEST);
  }

  private static int opened(byte[] snapshot) {
    try (var index = SearchIndex.open(snapshot, NAME)) {
      return index.manifest().articles();
    }
  }

  private void ask(byte[] snapshot, int count) {
    try (var index = SearchIndex.open(snapshot, NAME)) {
      for (var kind : Asking.values()) {
        asked(index, kind, count, WARMING);
      }
      for (var kind : Asking.values()) {
        asked(index, kind, count, QUESTIONS).into(questions, kind, count);
      }
    }
  }

  /** With the highlights of the first ten; what their articles say is at hand. */
  private Answers asked(SearchIndex index, Asking kind, int count, int times) {
    var answers = new Answers();
    for (var each = prose.questions(kind, count, times); each.hasNext(); ) {
      var typed = each.next();
      answers.start();
      var found = index.find(Question.of(typed), filter(kind), 0, SHOWN);
      answers.pause();
      var texts = texts(found);
      answers.goOn();
      for (var text : texts) {
        Highlights.of(found.sought(), text.title(), text.lead() + " " + text.rest());
      }
      answers.end(found.slugs().size());
    }
    return answers;
  }

  private List<SearchText> texts(Found found) {
    return found.slugs().stream()
        .map(slug -> prose.article(Integer.parseInt(slug.substring(4))))
        .toList();
  }

  private static Filter filter(Asking kind) {
    var now = Prose.NEWEST.plus(Duration.ofDays(1));
    return switch (kind) {
      case SECTION -> new Filter("thong-bao", null, null, now);
      case DATES -> new Filter(null, now.minus(Duration.ofDays(90)), now, now);
      default -> Filter.all(now);
    };
  }

  /** Times of questions, without what is done between two parts of an answer. */
  private static final class Answers {
    private final List<Long> nanos = new ArrayList<>();
    private long spent;
    private long cpu;
    private long found;

    void start() {
      spent = 0;
      goOn();
    }

    void goOn() {
      spent -= System.nanoTime();
      cpu -= ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void pause() {
      spent += System.nanoTime();
      cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void end(int hits) {
      pause();
      nanos.add(spent);
      found += hits;
    }

    void into(Table table, Asking kind, int count) {
      var series = Series.ofNanos(nanos);
      table.row(
          kind.title,
          Table.number(count, 0),
          Table.number((double) found / nanos.size(), 1),
          Table.number(series.median(), 2),
          Table.number(series.percentile(99), 2),
          Table.number(cpu / 1e6 / nanos.size(), 2));
    }
  }

  private String memory() {
    var before = heap();
    var open = new ArrayList<SearchIndex>();
    for (var site = 0; site < SITES; site++) {
      var snapshot =
          SearchSnapshot.build(NAME, prose.articles(COMMUNE), Prose.NEWEST, Prose.NEWEST);
      var index = SearchIndex.open(snapshot, NAME);
      asked(index, Asking.FOUR_WORDS, COMMUNE, 5);
      open.add(index);
    }
    var taken = heap() - before;
    open.forEach(SearchIndex::close);
    return SITES
        + " open indexes of "
        + COMMUNE
        + " articles take "
        + Table.number(taken / 1e6, 1)
        + " MB of the heap.";
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
