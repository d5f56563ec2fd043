package vn.congxa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congxa.words.Question;

/**
 * A question of which somebody said, before it was asked, what should be found.
 *
 * @param right the slugs of the right answers
 * @param first the one that has to be the first of all; empty if any may
 * @param below those that must not stand above a right one
 */
record Asked(
    String id, String typed, Filter filter, List<String> right, String first, List<String> below) {
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int COLUMNS = 10;
  private static final int PART = 10;

  static List<Asked> ofTheProject() {
    try (var file = Asked.class.getResourceAsStream("questions.tsv")) {
      return read(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Asked> in(Path file) {
    try {
      return read(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a line of headings: id, kind, q, section, from, to, relevant, first, below, note. */
  private static List<Asked> read(String lines) {
    return lines.lines().skip(1).map(Asked::line).toList();
  }

  private static Asked line(String line) {
    var columns = Arrays.copyOf(line.split("\t", -1), COLUMNS);
    for (var i = 0; i < COLUMNS; i++) {
      columns[i] = columns[i] == null ? "" : columns[i].strip();
    }
    var section = columns[3].isEmpty() ? null : columns[3];
    var filter = new Filter(section, day(columns[4], 0), day(columns[5], 1), NOW);
    return new Asked(
        columns[0], columns[2], filter, slugs(columns[6]), columns[7], slugs(columns[8]));
  }

  private static @Nullable Instant day(String date, int later) {
    return date.isEmpty()
        ? null
        : LocalDate.parse(date).plusDays(later).atStartOfDay(ZONE).toInstant();
  }

  private static List<String> slugs(String column) {
    return Arrays.stream(column.split(" ")).filter(slug -> !slug.isEmpty()).toList();
  }

  Found ask(SearchIndex index) {
    return index.find(Question.of(typed), filter, 0, PART);
  }

  /** How many of the right answers are there, of ten at most. */
  double recall(List<String> found) {
    return (double) found.stream().filter(right::contains).count() / Math.min(PART, right.size());
  }

  /** One by the place of the first right answer. */
  double rank(List<String> found) {
    var place =
        IntStream.range(0, found.size()).filter(i -> right.contains(found.get(i))).findFirst();
    return place.isEmpty() ? 0 : 1.0 / (place.getAsInt() + 1);
  }

  boolean isFirstRight(List<String> found) {
    return first.isEmpty() || (!found.isEmpty() && found.getFirst().equals(first));
  }

  boolean isBelowBelow(List<String> found) {
    var lastRight =
        IntStream.range(0, found.size()).filter(i -> right.contains(found.get(i))).max().orElse(-1);
    return found.stream().limit(lastRight + 1L).noneMatch(below::contains);
  }
}
