package vn.congxa.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.congxa.aws.FaultyTable.cancelled;
import static vn.congxa.aws.FaultyTable.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

/** What becomes of a write that fails, by how it fails. */
class TransactionsTest {
  private final AtomicLong nanos = new AtomicLong(Duration.ofDays(1).toNanos());
  private final List<Duration> pauses = new ArrayList<>();
  private final Tries tries = new Tries(new Random(7), pauses::add, nanos::get);
  private int decisions;

  static Stream<RuntimeException> passing() {
    return Stream.of(
        cancelled("None", "TransactionConflict"),
        service(400, "ThrottlingException"),
        service(500, "InternalServerError"),
        SdkClientException.create("the answer got lost"));
  }

  static Stream<RuntimeException> lasting() {
    return Stream.of(
        cancelled("ConditionalCheckFailed", "ValidationError"),
        cancelled("ItemCollectionSizeLimitExceeded"),
        service(400, "AccessDeniedException"),
        SdkException.create("of no known kind", null));
  }

  @Test
  void what_was_decided_is_written_and_answered() {
    var table = new FaultyTable();

    assertThat(write(table)).isEqualTo("decision 1");
    assertThat(table.sent()).hasSize(1);
    assertThat(table.sent().getFirst().transactItems()).hasSize(2);
    assertThat(pauses).isEmpty();
  }

  @Test
  void a_decision_that_changes_nothing_is_answered_without_a_write() {
    var table = new FaultyTable();

    assertThat(
            new Transactions(table, tries)
                .write(() -> new Transactions.Plan<>(List.of(), "as it is")))
        .isEqualTo("as it is");
    assertThat(table.sent()).isEmpty();
  }

  @Test
  void where_others_were_faster_it_is_decided_anew_and_sent_as_another() {
    var table = new FaultyTable(cancelled("None", "ConditionalCheckFailed"));

    assertThat(write(table)).isEqualTo("decision 2");
    assertThat(table.tokens()).hasSize(2).doesNotHaveDuplicates();
    assertThat(pauses).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("passing")
  void what_may_have_been_written_is_sent_again_as_it_was(RuntimeException failure) {
    var table = new FaultyTable(failure, failure);

    assertThat(write(table)).isEqualTo("decision 1");
    assertThat(table.tokens()).hasSize(3).containsOnly(table.tokens().getFirst());
    assertThat(pauses).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("lasting")
  void what_another_try_would_not_mend_is_told_at_once(RuntimeException failure) {
    var table = new FaultyTable(failure);

    assertThatThrownBy(() -> write(table)).isSameAs(failure);
    assertThat(table.sent()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("passing")
  void whoever_has_no_time_left_is_told_that_it_is_busy(RuntimeException failure) {
    var late =
        new Tries(new Random(7), _ -> nanos.addAndGet(Deadline.PATIENCE.toNanos()), nanos::get);
    var table = new FaultyTable(failure, failure);

    var refused =
        catchThrowableOfType(
            Refused.class, () -> new Transactions(table, late).write(() -> plan()));

    assertThat(refused.code()).isEqualTo(Code.BUSY);
    assertThat(refused).hasCause(failure);
    assertThat(table.sent()).hasSize(2);
  }

  @Test
  void whoever_lost_often_waits_only_shortly() {
    var losses = Collections.nCopies(60, cancelled("ConditionalCheckFailed"));

    write(new FaultyTable(losses.toArray(TransactionCanceledException[]::new)));

    assertThat(pauses.subList(4, 60))
        .allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofMillis(32)));
  }

  @Test
  void a_condition_of_the_callers_own_is_answered_and_not_decided_anew() {
    var broken = new FaultyTable(cancelled("None", "ConditionalCheckFailed"));
    assertThat(new Transactions(broken, tries).writeIf(items())).isFalse();
    assertThat(broken.sent()).hasSize(1);

    assertThat(new Transactions(new FaultyTable(), tries).writeIf(items())).isTrue();
  }

  @Test
  void only_the_first_conditions_are_the_callers_own() {
    var table = new FaultyTable(cancelled("None", "ConditionalCheckFailed"));
    var written =
        new Transactions(table, tries)
            .write(() -> new Transactions.Plan<>(items(), "written", 1, "not so"));
    assertThat(written).isEqualTo("written");

    var broken = new FaultyTable(cancelled("ConditionalCheckFailed", "None"));
    var unless =
        new Transactions(broken, tries)
            .write(() -> new Transactions.Plan<>(items(), "written", 1, "not so"));
    assertThat(unless).isEqualTo("not so");
  }

  @Test
  void a_rival_at_work_breaks_no_condition_of_the_callers_own() {
    var table = new FaultyTable(cancelled("TransactionConflict", "None"));

    assertThat(new Transactions(table, tries).writeIf(items())).isTrue();
    assertThat(table.sent()).hasSize(2);
  }

  private String write(FaultyTable table) {
    return new Transactions(table, tries).write(this::plan);
  }

  private Transactions.Plan<String> plan() {
    decisions++;
    return new Transactions.Plan<>(items(), "decision " + decisions);
  }

  private static List<TransactWriteItem> items() {
    return Collections.nCopies(2, TransactWriteItem.builder().build());
  }
}
