package vn.congxa.operator.doctor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.congxa.json.Json;

/** Findings for programs: an array of verdict, what and remedy. */
public final class FindingsJson {
  private FindingsJson() {}

  /** In one line. */
  public static String of(List<Finding> findings) {
    var bytes =
        Json.bytes(json -> {
          json.writeStartArray();
          for (var finding : findings) {
            json.writeStartObject();
            json.writeStringField("verdict", finding.verdict().name().toLowerCase(Locale.ROOT));
            json.writeStringField("what", finding.what());
            json.writeStringField("remedy", finding.remedy());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
