package vn.congxa.readrecords;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import vn.congxa.http.Response;

/** Statistics as programs read them. */
final class StatisticsJson {
  private StatisticsJson() {}

  static Response articles(int year, String by, List<ArticleStatistics.Count> all) {
    return Sheet.json(json -> {
      json.writeStartObject();
      json.writeNumberField("year", year);
      json.writeStringField("by", by);
      json.writeNumberField(
          "total", all.stream().mapToLong(ArticleStatistics.Count::articles).sum());
      json.writeArrayFieldStart("items");
      for (var count : ArticleStatistics.first(all)) {
        json.writeStartObject();
        json.writeStringField("key", count.key());
        json.writeStringField("name", count.name());
        json.writeNumberField("articles", count.articles());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("others", ArticleStatistics.others(all));
      json.writeEndObject();
    });
  }

  static Response visits(SortedMap<LocalDate, Long> days) {
    return Sheet.json(json -> {
      json.writeStartObject();
      json.writeStringField("from", days.firstKey().toString());
      json.writeStringField("to", days.lastKey().toString());
      json.writeNumberField("total", days.values().stream().mapToLong(Long::longValue).sum());
      json.writeArrayFieldStart("days");
      for (var day : days.entrySet()) {
        json.writeStartObject();
        json.writeStringField("date", day.getKey().toString());
        json.writeNumberField("visits", day.getValue());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }
}
