package vn.congxa.log;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Counts that the operator's metrics are made from, in CloudWatch's embedded metric format: a log
 * line that becomes a metric without a call. No dimension, for each combination is paid.
 */
public enum Metric {
  VISITS("Visits"),
  /** That were not counted, because their address brought too many. */
  REFUSED_VISITS("RefusedVisits"),
  /**
   * Bugs, search indexes that could not be used or not be made, and streams that wait. They are
   * answered, so Lambda counts no error, and few are too few for the API's alarm.
   */
  FAILURES("Failures"),
  /** Of a table, whether or not the next try succeeded. */
  THROTTLED_REQUESTS("ThrottledRequests"),
  /** Answers of 5xx by the CDN, as it counts them. */
  CDN_ERRORS("CdnErrors"),
  TTHC_UPDATES("TthcUpdates");

  private static final String NAMESPACE = "CongXa";

  private final String label;

  Metric(String label) {
    this.label = label;
  }

  /** A line of its own. */
  public void print(RequestLog log, long count) {
    log.print(json -> write(json, count));
  }

  /** As fields of a line that tells other things as well. */
  void write(JsonGenerator json, long count) throws IOException {
    json.writeObjectFieldStart("_aws");
    json.writeNumberField("Timestamp", System.currentTimeMillis());
    json.writeArrayFieldStart("CloudWatchMetrics");
    json.writeStartObject();
    json.writeStringField("Namespace", NAMESPACE);
    json.writeArrayFieldStart("Dimensions");
    json.writeStartArray();
    json.writeEndArray();
    json.writeEndArray();
    json.writeArrayFieldStart("Metrics");
    json.writeStartObject();
    json.writeStringField("Name", label);
    json.writeStringField("Unit", "Count");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeNumberField(label, count);
  }
}
