package vn.congxa.local.stream;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congxa.local.gateway.LambdaFunction;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.StreamDefinition;
import vn.congxa.stack.StreamRecord;

/**
 * Gives a function a batch until it is done with: again where it failed, in halves where the
 * template says so, from the record that the function names, and as often as the template says.
 */
final class Delivery {
  private static final Duration SHORTEST = Duration.ofMillis(200);
  private static final int MOST_DOUBLINGS = 6;

  private record Piece(List<StreamRecord> records, int failures) {}

  private final FunctionDefinition definition;
  private final StreamDefinition mapping;
  private final LambdaFunction function;
  private final String stream;
  private final Rest rest;

  Delivery(
      FunctionDefinition definition,
      StreamDefinition mapping,
      LambdaFunction function,
      String stream,
      Rest rest) {
    this.definition = definition;
    this.mapping = mapping;
    this.function = function;
    this.stream = stream;
    this.rest = rest;
  }

  /**
   * Returns once all of it is done with or given up.
   *
   * @param window none where the mapping has none
   * @return the window with what the function handed on
   * @throws Rest.Over where the portal stops before that
   */
  @Nullable Window give(
      String shard, List<StreamRecord> batch, @Nullable Window window, boolean isFinal)
      throws Rest.Over {
    var open = window;
    var pieces = new ArrayDeque<>(List.of(new Piece(batch, 0)));
    while (!pieces.isEmpty()) {
      var piece = pieces.pop();
      var reply = invoke(shard, piece.records(), open, isFinal);
      if (reply.firstFailure().isEmpty()) {
        open = open == null ? null : open.with(reply.state());
      } else {
        again(piece, reply.firstFailure().getAsInt(), pieces);
      }
    }
    return open;
  }

  private Reply invoke(
      String shard, List<StreamRecord> records, @Nullable Window window, boolean isFinal) {
    var event = new LinkedHashMap<String, Object>();
    event.put("Records", StreamRecord.json(records));
    if (window != null) {
      event.putAll(window.json(shard, stream, isFinal));
    }
    var outcome =
        function.invoke(JSONObjectUtils.toJSONString(event).getBytes(StandardCharsets.UTF_8));
    return Reply.of(outcome, records, mapping.tellsFailures(), window != null);
  }

  private void again(Piece piece, int from, ArrayDeque<Piece> pieces) throws Rest.Over {
    var records = piece.records().subList(from, piece.records().size());
    if (from == 0 && mapping.isBisected() && records.size() > 1) {
      var half = records.size() / 2;
      pieces.push(new Piece(records.subList(half, records.size()), piece.failures()));
      pieces.push(new Piece(records.subList(0, half), piece.failures()));
      rest.take(SHORTEST);
      return;
    }
    var failures = from == 0 ? piece.failures() + 1 : 1;
    if (mapping.retries() != StreamDefinition.ENDLESS && failures > mapping.retries()) {
      giveUp(records);
      return;
    }
    pieces.push(new Piece(records, failures));
    rest.take(SHORTEST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)));
  }

  /** In the cloud the mapping's destination is told. */
  private void giveUp(List<StreamRecord> records) {
    System.err.println(
        definition.logicalId()
            + " did not take "
            + records.size()
            + " records of "
            + mapping.table()
            + ": "
            + records.stream().map(r -> r.json().get("eventID")).toList());
  }

  /** The mapping's name, unique in the template. */
  static String name(FunctionDefinition function, StreamDefinition mapping) {
    return function.logicalId() + "." + mapping.name();
  }

  /** Whether the function is to see this record. */
  static boolean isWanted(List<EventPattern> patterns, Map<String, Object> record) {
    return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> pattern.fits(record));
  }
}
