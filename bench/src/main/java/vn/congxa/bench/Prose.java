package vn.congxa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import vn.congxa.search.SearchText;
import vn.congxa.words.Words;

/** Articles that nobody wrote, as long as real ones and with as many different words. */
final class Prose {
  static final Instant NEWEST = Instant.parse("2026-06-01T02:00:00Z");
  private static final Duration EVERY = Duration.ofHours(5);
  private static final int SHORTEST = 120;
  private static final int LONGER_BY = 500;
  private static final List<String> SECTIONS = List.of("tin-tuc", "van-hoa", "thong-bao", "y-te");
  private static final List<String> OPENINGS =
      List.of("b", "ch", "đ", "gi", "h", "kh", "l", "m", "ng", "ph", "qu", "th", "tr", "v", "x");
  private static final List<String> ENDINGS =
      List.of(
          "ang", "át", "ẩm", "én", "ềnh", "iêu", "ịch", "oai", "oằng", "ỏng", "ốt", "ởi", "uân",
          "uyễn", "ụng", "ươm", "ước", "ưng", "ay", "ậu");

  /** The words of the project's samples, each as often as it is there. */
  private final List<String> common = new ArrayList<>();

  /** The first of them often, the last hardly ever. */
  private final List<String> rare = new ArrayList<>();

  Prose() {
    var folder = Path.of(System.getProperty("project.root"), "local/samples/an-binh-dong/articles");
    try (var files = Files.list(folder)) {
      files.sorted().forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    OPENINGS.forEach(opening -> ENDINGS.forEach(ending -> rare.add(opening + ending)));
    Collections.shuffle(rare, new Random(1));
  }

  private void read(Path file) {
    try {
      var text = Files.readString(file);
      Words.of(text).forEach(word -> common.add(text.substring(word.start(), word.end())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Iterable<SearchText> articles(int count) {
    return () -> IntStream.range(0, count).mapToObj(this::article).iterator();
  }

  SearchText article(int number) {
    var random = new Random(number);
    var length = SHORTEST + random.nextInt(LONGER_BY) + random.nextInt(SHORTEST);
    return new SearchText(
        "bai-" + number,
        SECTIONS.get(number % SECTIONS.size()),
        NEWEST.minus(EVERY.multipliedBy(number)),
        1,
        words(random, 12),
        words(random, 30),
        words(random, length) + ". " + document(number) + ".");
  }

  /** Its number is in no other article. */
  static String document(int number) {
    return String.format(Locale.ROOT, "%d/%d/NQ-HĐND", number, 2000 + number % 26);
  }

  private String words(Random random, int count) {
    var text = new StringBuilder();
    for (var i = 0; i < count; i++) {
      text.append(i == 0 ? "" : i % 14 == 0 ? ". " : " ").append(word(random));
    }
    return text.toString();
  }

  private String word(Random random) {
    if (random.nextInt(20) > 0) {
      return common.get(random.nextInt(common.size()));
    }
    var near = random.nextDouble();
    return rare.get((int) (near * near * near * rare.size()));
  }

  /** So many questions of one kind, each of words that some article has in a row. */
  Iterator<String> questions(Asking kind, int articles, int count) {
    var random = new Random(7);
    return IntStream.range(0, count)
        .mapToObj(_ -> kind.of(article(random.nextInt(articles)), random))
        .iterator();
  }
}
