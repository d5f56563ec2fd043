package vn.congxa.readrecords;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.congxa.csv.CsvText;
import vn.congxa.http.Preferred;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.json.Json;

/** An answer as CSV, to be saved and opened by a spreadsheet; else as JSON. */
final class Sheet {
  private static final String TYPE = "text/csv";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final CsvText csv;

  /** With names of columns, in Vietnamese. */
  Sheet(String... columns) {
    csv = CsvText.standard(List.of(columns));
  }

  static boolean isWanted(Request request) {
    return Preferred.isOver(request.header("accept"), TYPE);
  }

  static Response json(Json.Writer writer) {
    return of(Response.json(writer));
  }

  Sheet row(Object... values) {
    csv.row(List.of(values));
    return this;
  }

  int length() {
    return csv.length();
  }

  /**
   * The whole, as a file.
   *
   * @param name ASCII letters, digits and hyphens
   */
  Response file(String name) {
    var bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    return of(
        Response.of(200, TYPE + "; charset=utf-8", bytes)
            .with("content-disposition", "attachment; filename=\"" + name + ".csv\""));
  }

  private static Response of(Response response) {
    return response.with("vary", "accept").notCached();
  }

  /** A time on the site's clocks, in the form that every spreadsheet takes for one. */
  static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }
}
