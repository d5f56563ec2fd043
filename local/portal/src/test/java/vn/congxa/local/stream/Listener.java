package vn.congxa.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import vn.congxa.lambda.Wiring;

/** A function that keeps what it was told, and answers as a test says. */
public final class Listener implements RequestStreamHandler {
  private static final Map<String, List<Map<String, Object>>> HEARD = new ConcurrentHashMap<>();
  private static final Map<String, Function<List<String>, String>> ANSWERS =
      new ConcurrentHashMap<>();

  private final String name;

  public Listener(Wiring wiring) {
    this.name = wiring.environment().get("LISTENER", "");
  }

  /** What this one heard so far. */
  static List<Map<String, Object>> heard(String name) {
    return HEARD.computeIfAbsent(name, _ -> new CopyOnWriteArrayList<>());
  }

  /** The notes of every batch, those of an empty one left out. */
  static List<List<String>> batches(String name) {
    return heard(name).stream().map(Listener::notes).filter(notes -> !notes.isEmpty()).toList();
  }

  /** It answers so to a batch's notes from now on, and has heard nothing. */
  static void answers(String name, Function<List<String>, String> answer) {
    heard(name).clear();
    ANSWERS.put(name, answer);
  }

  /** Waits until it is so, asking whenever something was heard. */
  static void await(BooleanSupplier condition) {
    var patience = Instant.now().plusSeconds(20);
    synchronized (HEARD) {
      while (!condition.getAsBoolean()) {
        var left = Duration.between(Instant.now(), patience).toMillis();
        assertThat(left).as("of the time to wait").isPositive();
        try {
          HEARD.wait(left);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    try {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var event = JSONObjectUtils.parse(text);
      heard(name).add(event);
      synchronized (HEARD) {
        HEARD.notifyAll();
      }
      var answer = ANSWERS.getOrDefault(name, _ -> "{}").apply(notes(event));
      out.write(answer.getBytes(StandardCharsets.UTF_8));
    } catch (ParseException e) {
      throw new IOException(e);
    }
  }

  private static List<String> notes(Map<String, Object> event) {
    return ((List<?>) event.getOrDefault("Records", List.of()))
        .stream()
            .map(record -> at(record, "dynamodb", "Keys", "pk", "S"))
            .map(String::valueOf)
            .toList();
  }

  static Object at(Object json, String... path) {
    var here = json;
    for (var name : path) {
      var below = here instanceof Map<?, ?> fields ? fields.get(name) : null;
      here = below == null ? "" : below;
    }
    return here;
  }
}
