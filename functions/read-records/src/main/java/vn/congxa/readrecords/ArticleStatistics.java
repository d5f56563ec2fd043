package vn.congxa.readrecords;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.congxa.content.Headline;
import vn.congxa.content.ListStore;
import vn.congxa.content.Slug;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;

/** How many articles of a year readers have, by author, section or month. */
final class ArticleStatistics {
  private static final Pattern GROUPING = Pattern.compile("author|section|month");

  /** Names beyond are told together: authors are free text. */
  private static final int MOST = 500;

  /** How many articles bear a name. */
  record Count(String key, String name, long articles) {}

  private final ListStore lists;
  private final Sites sites;
  private final Clock clock;

  static ArticleStatistics of(Wiring wiring, Sites sites) {
    return new ArticleStatistics(
        new ListStore(wiring.db(), wiring.table("CONTENT_TABLE")), sites, wiring.clock());
  }

  private ArticleStatistics(ListStore lists, Sites sites, Clock clock) {
    this.lists = lists;
    this.sites = sites;
    this.clock = clock;
  }

  Response answer(Request request, SiteRef site) {
    var now = clock.instant();
    var query = new Query(request);
    var year = query.year("year", LocalDate.ofInstant(now, site.zone()).getYear());
    var by =
        Objects.requireNonNullElse(
            query.text("by", GROUPING, RecordsFault.NOT_A_GROUPING), "month");
    query.orRefuse();
    var counts = new HashMap<String, Long>();
    var from = LocalDate.of(year, Month.JANUARY, 1).atStartOfDay(site.zone()).toInstant();
    var end = LocalDate.of(year, Month.DECEMBER, 31).plusDays(1).atStartOfDay(site.zone());
    var soon = now.plusSeconds(1);
    var to = end.toInstant().isBefore(soon) ? end.toInstant() : soon;
    if (from.isBefore(to)) {
      lists.between(
          site.id(), from, to, one -> counts.merge(key(one, by, site.zone()), 1L, Long::sum));
    }
    var all = named(counts, by, year, sites.identity(site));
    return Sheet.isWanted(request) ? file(year, by, all) : StatisticsJson.articles(year, by, all);
  }

  private static String key(Headline headline, String by, ZoneId zone) {
    return switch (by) {
      case "author" -> headline.author();
      case "section" -> headline.section().value();
      default -> YearMonth.from(headline.publishedAt().atZone(zone)).toString();
    };
  }

  /** Months in their order, each; others the most first. */
  private static List<Count> named(Map<String, Long> counts, String by, int year, Site site) {
    if (by.equals("month")) {
      var months = new ArrayList<Count>();
      for (var month = 1; month <= 12; month++) {
        var key = YearMonth.of(year, month).toString();
        months.add(new Count(key, "Tháng " + month, counts.getOrDefault(key, 0L)));
      }
      return months;
    }
    if (by.equals("section")) {
      site.sections().forEach(section -> counts.putIfAbsent(section.slug().value(), 0L));
    }
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), name(entry.getKey(), by, site), entry.getValue()))
        .sorted(Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::key))
        .toList();
  }

  private static String name(String key, String by, Site site) {
    return by.equals("section") ? site.sectionName(new Slug(key)) : key;
  }

  /** How many of the first are told by name. */
  static List<Count> first(List<Count> all) {
    return all.subList(0, Math.min(all.size(), MOST));
  }

  /** Articles of those beyond. */
  static long others(List<Count> all) {
    return all.stream().skip(MOST).mapToLong(Count::articles).sum();
  }

  private static Response file(int year, String by, List<Count> all) {
    var column =
        switch (by) {
          case "author" -> "Tác giả";
          case "section" -> "Chuyên mục";
          default -> "Tháng";
        };
    var sheet = new Sheet(column, "Số bài viết");
    first(all)
        .forEach(
            count -> sheet.row(by.equals("month") ? count.key() : count.name(), count.articles()));
    if (others(all) > 0) {
      sheet.row("Khác", others(all));
    }
    return sheet.file("bai-viet-" + year + "-" + by);
  }
}
