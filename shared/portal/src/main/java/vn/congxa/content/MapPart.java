package vn.congxa.content;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a site map tells of the articles of one month, in UTC, or a part of a month of very many.
 *
 * @param entries the oldest first, appointed ones included
 */
public record MapPart(Name name, List<Entry> entries) {
  static final int MOST = 1_000;

  /**
   * Which part.
   *
   * @param number from 1 on
   */
  public record Name(YearMonth month, int number) {
    private static final Pattern WIRE =
        Pattern.compile("([0-9]{4}-[01][0-9])(?:-([2-9]|[1-9][0-9]{1,3}))?");

    /** {@code 2026-03}, {@code 2026-03-2}. */
    public String wire() {
      return number == 1 ? month.toString() : month + "-" + number;
    }

    public static Optional<Name> of(String wire) {
      var named = WIRE.matcher(wire);
      if (!named.matches() || !isMonth(named.group(1))) {
        return Optional.empty();
      }
      var number = named.group(2);
      var part = number == null ? 1 : Integer.parseInt(number);
      return Optional.of(new Name(YearMonth.parse(named.group(1)), part));
    }

    private static boolean isMonth(String text) {
      var month = Integer.parseInt(text.substring(text.length() - 2));
      return month >= 1 && month <= 12;
    }
  }

  /**
   * One article.
   *
   * @param image address of its picture
   */
  public record Entry(Slug slug, Instant publishedAt, Instant changedAt, @Nullable String image) {
    static Entry of(Headline card) {
      var image = card.image();
      return new Entry(
          card.slug(), card.publishedAt(), card.changedAt(), image == null ? null : image.url());
    }
  }

  /**
   * That there is such a part.
   *
   * @param first when its first article comes out
   * @param changed the last time that one of them did
   */
  public record Summary(Name name, Instant first, Instant changed) {}

  public MapPart {
    entries = List.copyOf(entries);
  }

  /**
   * All parts of a month.
   *
   * @param cards of its articles, the oldest first
   */
  public static List<MapPart> of(YearMonth month, List<Headline> cards) {
    var parts = new ArrayList<MapPart>();
    for (var from = 0; from < cards.size(); from += MOST) {
      var some = cards.subList(from, Math.min(from + MOST, cards.size()));
      var name = new Name(month, parts.size() + 1);
      parts.add(new MapPart(name, some.stream().map(Entry::of).toList()));
    }
    return parts;
  }

  public static YearMonth month(Headline card) {
    return YearMonth.from(card.publishedAt().atOffset(ZoneOffset.UTC));
  }

  /** When a month begins. */
  public static Instant from(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Those that are out now. */
  public List<Entry> due(Instant now) {
    return entries.stream().filter(entry -> !entry.publishedAt().isAfter(now)).toList();
  }

  /** Of one in which there is something. */
  public Summary summary() {
    return new Summary(
        name,
        entries.getFirst().publishedAt(),
        entries.stream().map(Entry::changedAt).max(Instant::compareTo).orElseThrow());
  }
}
