package vn.congxa.local.stream;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.congxa.local.gateway.LambdaFunction.Outcome;
import vn.congxa.stack.StreamRecord;

/**
 * What a function said of a batch.
 *
 * @param firstFailure the place of the first record that is to be given again; none where all is
 *     done
 * @param state for the window's next batch; empty outside a window
 */
record Reply(OptionalInt firstFailure, Map<String, Object> state) {
  private static final Reply FAILED = new Reply(OptionalInt.of(0), Map.of());

  static Reply of(
      Outcome outcome, List<StreamRecord> batch, boolean tellsFailures, boolean isInWindow) {
    if (!(outcome instanceof Outcome.Answered(ByteBuffer result))) {
      return FAILED;
    }
    try {
      var text = StandardCharsets.UTF_8.decode(result).toString();
      var json = text.startsWith("{") ? JSONObjectUtils.parse(text) : Map.<String, Object>of();
      var failure = tellsFailures ? firstFailure(json, batch) : OptionalInt.empty();
      if (!isInWindow) {
        return new Reply(failure, Map.of());
      }
      return state(json).map(state -> new Reply(failure, state)).orElse(FAILED);
    } catch (ParseException e) {
      System.err.println("a function's answer to a stream's records is not JSON: " + e);
      return FAILED;
    }
  }

  // A record that the batch does not have, or none, means the whole batch.
  private static OptionalInt firstFailure(Map<String, Object> json, List<StreamRecord> batch) {
    if (!(json.get("batchItemFailures") instanceof List<?> failures) || failures.isEmpty()) {
      return OptionalInt.empty();
    }
    var numbers = batch.stream().map(StreamRecord::number).toList();
    return failures.stream()
        .map(failure -> failure instanceof Map<?, ?> f ? f.get("itemIdentifier") : null)
        .mapToInt(number -> Math.max(0, numbers.indexOf(Objects.toString(number, ""))))
        .min();
  }

  private static Optional<Map<String, Object>> state(Map<String, Object> json) {
    if (!(json.get("state") instanceof Map<?, ?> given)) {
      System.err.println("a function in a tumbling window has to answer a state");
      return Optional.empty();
    }
    var state = new LinkedHashMap<String, Object>();
    given.forEach((name, value) -> state.put(String.valueOf(name), value));
    return Optional.of(state);
  }
}
