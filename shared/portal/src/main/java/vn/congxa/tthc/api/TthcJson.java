package vn.congxa.tthc.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;
import vn.congxa.site.OwnAddress;
import vn.congxa.staff.Program;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.TthcEntry;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/** Reports as programs read them. */
public final class TthcJson {
  private TthcJson() {}

  /** The panel's figures. */
  public static Json.Writer newest(TthcReport report, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeNumberField("year", report.year());
      figures(json, report, zone);
      json.writeStringField("url", OwnAddress.tthc(report.year()));
      json.writeEndObject();
    };
  }

  /** A year's months. */
  public static Json.Writer year(TthcYear year, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeNumberField("year", year.year());
      json.writeArrayFieldStart("reports");
      for (var report : year.reports()) {
        json.writeStartObject();
        figures(json, report, zone);
        details(json, report);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    };
  }

  /** One month, for the clerk who changed it. */
  public static Json.Writer report(TthcReport report, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeNumberField("year", report.year());
      figures(json, report, zone);
      details(json, report);
      json.writeEndObject();
    };
  }

  /** What was done to a month's report, the newest first. */
  public static Json.Writer history(List<TthcEntry> entries, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      for (var entry : entries) {
        json.writeStartObject();
        json.writeStringField("what", entry.what().wire());
        by(json, entry.who());
        json.writeStringField(
            "at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.when().atZone(zone)));
        json.writeFieldName("before");
        if (entry.before() == null) {
          json.writeNull();
        } else {
          report(entry.before(), zone).write(json);
        }
        json.writeFieldName("after");
        report(entry.after(), zone).write(json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    };
  }

  private static void by(JsonGenerator json, String who) throws IOException {
    json.writeStringField("by", Program.identifierIn(who));
    var program = Program.nameIn(who);
    if (program.isPresent()) {
      json.writeStringField("program", program.get());
    }
  }

  private static void figures(JsonGenerator json, TthcReport report, ZoneId zone)
      throws IOException {
    json.writeNumberField("month", report.month());
    counts(json, report.counts());
    percent(json, "onTimePercent", report.counts().onTimePercent());
    percent(json, "latePercent", report.counts().latePercent());
    json.writeStringField(
        "updatedAt",
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(report.updatedAt().atZone(zone)));
  }

  private static void details(JsonGenerator json, TthcReport report) throws IOException {
    json.writeNumberField("version", report.version());
    json.writeArrayFieldStart("fields");
    for (var field : report.fields()) {
      json.writeStartObject();
      json.writeStringField("field", field.field());
      counts(json, field.counts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void counts(JsonGenerator json, Counts counts) throws IOException {
    json.writeNumberField("processed", counts.processed());
    json.writeNumberField("onTime", counts.onTime());
    json.writeNumberField("late", counts.late());
  }

  private static void percent(JsonGenerator json, String name, @Nullable BigDecimal percent)
      throws IOException {
    if (percent == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, percent);
    }
  }
}
