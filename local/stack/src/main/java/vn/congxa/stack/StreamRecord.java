package vn.congxa.stack;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * One change of an item.
 *
 * @param number by which the records of a shard are in order
 * @param json as an event tells it
 */
public record StreamRecord(String number, Map<String, Object> json) {
  static StreamRecord of(Record record, String stream) {
    var change = record.dynamodb();
    var dynamodb = new LinkedHashMap<String, Object>();
    dynamodb.put(
        "ApproximateCreationDateTime", change.approximateCreationDateTime().getEpochSecond());
    dynamodb.put("Keys", item(change.keys()));
    if (change.hasNewImage()) {
      dynamodb.put("NewImage", item(change.newImage()));
    }
    if (change.hasOldImage()) {
      dynamodb.put("OldImage", item(change.oldImage()));
    }
    dynamodb.put("SequenceNumber", change.sequenceNumber());
    dynamodb.put("SizeBytes", change.sizeBytes());
    dynamodb.put("StreamViewType", change.streamViewTypeAsString());
    var json = new LinkedHashMap<String, Object>();
    json.put("eventID", record.eventID());
    json.put("eventName", record.eventNameAsString());
    json.put("eventVersion", record.eventVersion());
    json.put("eventSource", record.eventSource());
    json.put("awsRegion", record.awsRegion());
    json.put("dynamodb", dynamodb);
    if (record.userIdentity() != null) {
      json.put(
          "userIdentity",
          Map.of(
              "type", record.userIdentity().type(),
              "principalId", record.userIdentity().principalId()));
    }
    json.put("eventSourceARN", stream);
    return new StreamRecord(change.sequenceNumber(), json);
  }

  private static Map<String, Object> item(Map<String, AttributeValue> item) {
    var json = new LinkedHashMap<String, Object>();
    item.forEach((name, value) -> json.put(name, typed(value)));
    return json;
  }

  private static Map<String, Object> typed(AttributeValue value) {
    Object plain =
        switch (value.type()) {
          case S -> value.s();
          case N -> value.n();
          case BOOL -> value.bool();
          case NUL -> true;
          case B -> base64(value.b());
          case M -> item(value.m());
          case L -> value.l().stream().map(StreamRecord::typed).toList();
          case SS -> value.ss();
          case NS -> value.ns();
          case BS -> value.bs().stream().map(StreamRecord::base64).toList();
          case UNKNOWN_TO_SDK_VERSION -> throw new IllegalStateException("no value: " + value);
        };
    return Map.of(value.type() == AttributeValue.Type.NUL ? "NULL" : value.type().name(), plain);
  }

  private static String base64(SdkBytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.asByteArray());
  }

  /** As events say it. */
  public static List<Map<String, Object>> json(List<StreamRecord> records) {
    return records.stream().map(StreamRecord::json).toList();
  }
}
