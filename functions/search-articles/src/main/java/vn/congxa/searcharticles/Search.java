package vn.congxa.searcharticles;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;
import vn.congxa.search.Filter;
import vn.congxa.words.Question;

/**
 * What somebody searches by.
 *
 * @param typed as it was typed, as far as anybody looks at it
 * @param section null for all
 * @param from the first day; null for no beginning
 * @param to the last day; null for no end
 * @param offset of the first that is shown
 */
record Search(
    String typed,
    @Nullable Slug section,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int limit,
    int offset) {

  Question question() {
    return Question.of(typed);
  }

  boolean isFiltered() {
    return section != null || from != null || to != null;
  }

  /** As the index is asked. */
  Filter filter(ZoneId zone, Instant now) {
    return new Filter(section == null ? null : section.value(), first(zone), last(zone), now);
  }

  /** Whether readers may have it now, and it is what was asked for: the index may be late. */
  boolean admits(Article article, ZoneId zone, Instant now) {
    var first = first(zone);
    var last = last(zone);
    return article.isPublic(now)
        && (section == null || section.equals(article.section()))
        && (first == null || !article.publishedAt().isBefore(first))
        && (last == null || article.publishedAt().isBefore(last));
  }

  private @Nullable Instant first(ZoneId zone) {
    return from == null ? null : from.atStartOfDay(zone).toInstant();
  }

  private @Nullable Instant last(ZoneId zone) {
    return to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
