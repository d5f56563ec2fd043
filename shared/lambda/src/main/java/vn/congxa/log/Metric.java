package vn.congxa.log;

/**
 * Counts that the operator's metrics are made from, in CloudWatch's embedded metric format: a log
 * line that becomes a metric without a call. One dimension at most, for each combination is paid.
 */
public enum Metric {
  VISITS("Visits"),
  /** That were not counted, because their address brought too many. */
  REFUSED_VISITS("RefusedVisits"),
  REFUSALS("Refusals"),
  /**
   * Bugs, and search indexes that could not be used or not be made. They are answered, so Lambda
   * counts no error, and few are too few for the API's alarm.
   */
  FAILURES("Failures"),
  TTHC_UPDATES("TthcUpdates");

  private final String label;

  Metric(String label) {
    this.label = label;
  }

  public void print(RequestLog log, long count) {
    log.print(json -> {
      json.writeObjectFieldStart("_aws");
      json.writeNumberField("Timestamp", System.currentTimeMillis());
      json.writeArrayFieldStart("CloudWatchMetrics");
      json.writeStartObject();
      json.writeStringField("Namespace", "CongXa");
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
    });
  }
}
