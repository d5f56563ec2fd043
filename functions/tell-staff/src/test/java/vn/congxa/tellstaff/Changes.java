package vn.congxa.tellstaff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import vn.congxa.testing.Invocation;

/** Some changes of an article, as a stream tells them. */
final class Changes {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<Map<String, Object>> records;

  /** Deeds that made these versions, in this order. */
  static Changes ofDeeds(long... versions) {
    return ofDeeds(Newsdesk.NOON, versions);
  }

  /** The same, done then. */
  static Changes ofDeeds(Instant at, long... versions) {
    return new Changes(
        LongStream.of(versions)
            .mapToObj(v -> record(String.format(Locale.ROOT, "s#%010d", v), v, at))
            .toList());
  }

  /** Of this item, whatever it is. */
  static Changes of(String sk) {
    return new Changes(List.of(record(sk, 1, Newsdesk.NOON)));
  }

  private Changes(List<Map<String, Object>> records) {
    this.records = records;
  }

  private static Map<String, Object> record(String sk, long number, Instant at) {
    return Map.of(
        "eventName",
        "INSERT",
        "dynamodb",
        Map.of(
            "ApproximateCreationDateTime",
            at.getEpochSecond(),
            "Keys",
            Map.of(
                "pk", Map.of("S", Newsdesk.SITE + "#a#" + Newsdesk.ARTICLE), "sk", Map.of("S", sk)),
            "SequenceNumber",
            String.valueOf(number)));
  }

  /** What the function wants again. */
  List<Long> to(TellStaffHandler handler) {
    try {
      var event = MAPPER.writeValueAsBytes(Map.of("Records", records));
      var answer = Newsdesk.json(new String(Invocation.of(handler, event), StandardCharsets.UTF_8));
      return answer.path("batchItemFailures").findValuesAsText("itemIdentifier").stream()
          .map(Long::valueOf)
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
