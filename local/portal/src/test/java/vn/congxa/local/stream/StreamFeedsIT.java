package vn.congxa.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.local.stream.Listener.at;
import static vn.congxa.local.stream.Listener.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.Template;

class StreamFeedsIT {
  static final Template TEMPLATE = Template.read(file());
  private static final String COUNTED = "counted";
  private static final String INDEXED = "indexed";

  @TempDir Path data;

  @BeforeEach
  void nothingHeard() {
    Listener.answers(COUNTED, _ -> "{\"state\": {}}");
    Listener.answers(INDEXED, _ -> "{}");
  }

  @Test
  void a_function_is_given_what_fits_its_filter_with_its_shard_and_window() {
    try (var db = DynamoDbLocal.inMemory(TEMPLATE);
        var _ = feeds(db, Optional.empty())) {
      put(db, "plain");
      count(db, "a", 1);
      count(db, "a", 2);

      await(() -> notes(COUNTED) == 2);
      var event = Listener.heard(COUNTED).getFirst();
      var record = ((List<?>) at(event, "Records")).getFirst();
      assertThat(at(record, "eventName")).isEqualTo("INSERT");
      assertThat(at(record, "eventSource")).isEqualTo("aws:dynamodb");
      assertThat(at(record, "dynamodb", "NewImage", "words", "N")).isEqualTo("1");
      assertThat(at(record, "dynamodb", "SequenceNumber")).asString().matches("[0-9]{21,40}");
      assertThat(at(record, "eventSourceARN")).isEqualTo(at(event, "eventSourceARN"));
      assertThat(at(event, "shardId")).asString().startsWith("shardId-");
      assertThat(at(event, "window", "end")).asString().endsWith("Z");
      assertThat(at(event, "isFinalInvokeForWindow")).isEqualTo(false);
    }
  }

  @Test
  void what_was_handed_on_comes_back_within_the_window_and_its_end_is_told() {
    var counted = new AtomicInteger();
    Listener.answers(
        COUNTED,
        notes ->
            "{\"state\": {\"n\": %s}}"
                .replace("%s", String.valueOf(counted.addAndGet(notes.size()))));
    try (var db = DynamoDbLocal.inMemory(TEMPLATE);
        var _ = feeds(db, Optional.empty())) {
      IntStream.range(0, 10).forEach(i -> count(db, "note" + i, 1));

      await(() -> notes(COUNTED) == 10 && isEnd(Listener.heard(COUNTED).getLast()));
      assertThat(Listener.batches(COUNTED)).allMatch(batch -> batch.size() <= 4);
      var end = Listener.heard(COUNTED).getLast();
      assertThat(at(end, "state", "n")).asString().isEqualTo("10");
    }
  }

  @Test
  void a_batch_that_failed_is_given_again_in_halves_until_it_is_taken() {
    var refusals = new AtomicInteger();
    Listener.answers(
        COUNTED,
        notes -> {
          if (notes.size() > 1 || (notes.contains("note2") && refusals.incrementAndGet() < 3)) {
            throw new IllegalStateException("a test's");
          }
          return "{\"state\": {}}";
        });
    try (var db = DynamoDbLocal.inMemory(TEMPLATE)) {
      IntStream.range(0, 4).forEach(i -> count(db, "note" + i, 1));
      try (var _ = feeds(db, Optional.empty())) {
        await(() -> Listener.batches(COUNTED).contains(List.of("note3")));
      }
      assertThat(Listener.batches(COUNTED).stream().filter(b -> b.size() == 1))
          .containsExactly(
              List.of("note0"),
              List.of("note1"),
              List.of("note2"),
              List.of("note2"),
              List.of("note2"),
              List.of("note3"));
      assertThat(Listener.batches(COUNTED).getFirst()).hasSize(4);
    }
  }

  @Test
  void a_function_that_names_what_failed_is_given_the_rest_again_and_at_last_passed_over() {
    try (var db = DynamoDbLocal.inMemory(TEMPLATE);
        var _ = feeds(db, Optional.empty())) {
      put(db, "first");
      await(() -> notes(INDEXED) == 1);
      Listener.answers(INDEXED, notes -> notes.contains("bad") ? failing(INDEXED, "bad") : "");
      IntStream.range(0, 3).forEach(i -> put(db, "note" + i));
      put(db, "bad");
      put(db, "lost with it");

      await(() -> Listener.batches(INDEXED).stream().anyMatch(b -> b.getFirst().equals("bad")));
      put(db, "after");
      await(() -> Listener.batches(INDEXED).getLast().contains("after"));
      assertThat(Listener.batches(INDEXED).stream().filter(b -> b.contains("note2"))).hasSize(1);
    }
  }

  @Test
  void after_a_restart_it_goes_on_where_it_stopped() {
    try (var db = DynamoDbLocal.onDisk(TEMPLATE, made("tables"))) {
      try (var _ = feeds(db, Optional.of(data.resolve("streams")))) {
        count(db, "a", 1);
        await(() -> notes(COUNTED) == 1 && notes(INDEXED) == 1);
      }
      count(db, "b", 1);
    }
    nothingHeard();
    try (var db = DynamoDbLocal.onDisk(TEMPLATE, made("tables"));
        var _ = feeds(db, Optional.of(data.resolve("streams")))) {
      await(() -> notes(COUNTED) == 1 && notes(INDEXED) == 1);
      assertThat(Listener.batches(COUNTED)).containsExactly(List.of("b"));
      assertThat(Listener.batches(INDEXED)).containsExactly(List.of("b"));
    }
  }

  @Test
  void what_a_function_did_not_take_before_the_stop_is_given_after_the_next_start() {
    Listener.answers(COUNTED, _ -> "no JSON");
    try (var db = DynamoDbLocal.onDisk(TEMPLATE, made("tables"))) {
      count(db, "a", 1);
      try (var _ = feeds(db, Optional.of(data.resolve("streams")))) {
        await(() -> !Listener.heard(COUNTED).isEmpty());
      }
    }
    nothingHeard();
    try (var db = DynamoDbLocal.onDisk(TEMPLATE, made("tables"));
        var _ = feeds(db, Optional.of(data.resolve("streams")))) {
      await(() -> notes(COUNTED) == 1);
    }
  }

  private static StreamFeeds feeds(DynamoDbLocal db, Optional<Path> folder) {
    return StreamFeeds.start(db, TEMPLATE.functions(), folder);
  }

  private static boolean isEnd(Map<String, Object> event) {
    return at(event, "isFinalInvokeForWindow").equals(true);
  }

  private static int notes(String listener) {
    return Listener.batches(listener).stream().mapToInt(List::size).sum();
  }

  /** Names the record of this note in the newest event. */
  private static String failing(String listener, String note) {
    var records = (List<?>) at(Listener.heard(listener).getLast(), "Records");
    return records.stream()
        .filter(record -> at(record, "dynamodb", "Keys", "pk", "S").equals(note))
        .map(record -> at(record, "dynamodb", "SequenceNumber"))
        .map(number -> "{\"batchItemFailures\": [{\"itemIdentifier\": \"" + number + "\"}]}")
        .findFirst()
        .orElseThrow();
  }

  private static void put(DynamoDbLocal db, String note) {
    var item = Map.of("pk", AttributeValue.fromS(note));
    db.client().putItem(r -> r.tableName("NotesTable").item(item));
  }

  private static void count(DynamoDbLocal db, String note, int words) {
    var item =
        Map.of(
            "pk", AttributeValue.fromS(note),
            "words", AttributeValue.fromN(String.valueOf(words)));
    db.client().putItem(r -> r.tableName("NotesTable").item(item));
  }

  private Path made(String folder) {
    try {
      return Files.createDirectories(data.resolve(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file() {
    try {
      var file = Objects.requireNonNull(StreamFeedsIT.class.getResource("/streams/template.yaml"));
      return Path.of(file.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
