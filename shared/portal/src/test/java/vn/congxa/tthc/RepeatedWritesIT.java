package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.congxa.tthc.Additions.adding;
import static vn.congxa.tthc.Years.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.congxa.aws.Backoff;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.testing.TestClients;

/** How often a write is begun again, and when no more. */
class RepeatedWritesIT {
  private final Table table = Table.fresh();

  @Test
  void a_key_used_for_another_year_while_we_decided_is_refused() {
    var rival = new TthcChangeStore(table.db().client(), table.name(), Table.tries());
    var slow =
        new TthcChangeStore(
            TestClients.watched(
                table.db(),
                before(() ->
                    rival.add(
                        "an-binh-dong",
                        new AddResultsCommand(
                            2025, 3, null, new Counts(1, 0), "clerk", NOON, "k", "2025")))),
            table.name(),
            Table.tries());

    var refused = catchThrowableOfType(Refused.class, () -> slow.add("an-binh-dong", adding("k")));

    assertThat(refused.code()).isEqualTo(Code.IDEMPOTENCY_KEY_REUSED);
    assertThat(new TthcStore(table.db().client(), table.name()).years("an-binh-dong"))
        .extracting(TthcYear::year)
        .containsExactly(2025);
  }

  @Test
  void a_year_that_a_rival_changed_a_moment_later_while_we_decided_is_decided_anew() {
    var rival = new TthcChangeStore(table.db().client(), table.name(), Table.tries());
    rival.add("an-binh-dong", adding("before"));
    var later =
        new AddResultsCommand(
            2026, 3, null, new Counts(40, 0), "clerk", NOON.plusSeconds(1), "rival", "rival");
    var slow =
        new TthcChangeStore(
            TestClients.watched(table.db(), before(() -> rival.add("an-binh-dong", later))),
            table.name(),
            Table.tries());

    slow.add("an-binh-dong", adding("ours"));

    assertThat(new TthcStore(table.db().client(), table.name()).newest("an-binh-dong").report())
        .map(TthcReport::counts)
        .contains(new Counts(2 + 40 + 2, 1 + 1));
  }

  @Test
  void too_many_rivals_are_told_to_try_again() {
    var conflict = CancellationReason.builder().code("TransactionConflict").build();
    var sent = new AtomicInteger();
    var clock = new AtomicLong();
    var busy =
        refusing(
            sent,
            TransactionCanceledException.builder().cancellationReasons(conflict).build(),
            new Tries(new Random(), pause -> clock.addAndGet(pause.toNanos()), clock::get));

    var refused = catchThrowableOfType(Refused.class, () -> busy.add("an-binh-dong", adding("k")));

    assertThat(refused.code()).isEqualTo(Code.BUSY);
    assertThat(sent).hasValueGreaterThan(100); // as long as there is time, and not so many times
    assertThat(table.items()).isEmpty();
  }

  @Test
  void a_write_is_not_begun_again_when_a_function_might_not_live_to_tell() {
    var failures =
        List.<RuntimeException>of(
            TransactionCanceledException.builder()
                .cancellationReasons(
                    CancellationReason.builder().code("TransactionConflict").build())
                .build(),
            SdkClientException.create("no answer"),
            DynamoDbException.builder().statusCode(500).build());
    for (var failure : failures) {
      var clock = new AtomicLong(Long.MAX_VALUE); // nanoTime may overflow
      var sent = new AtomicInteger();
      var hanging =
          before(() -> {
            clock.addAndGet(Duration.ofSeconds(4).toNanos());
            sent.incrementAndGet();
            throw failure;
          });
      var slow =
          new TthcChangeStore(
              TestClients.watched(table.db(), hanging),
              table.name(),
              new Tries(new Random(), pause -> clock.addAndGet(pause.toNanos()), clock::get));

      var refused =
          catchThrowableOfType(Refused.class, () -> slow.add("an-binh-dong", adding("k")));

      assertThat(refused.code()).isEqualTo(Code.BUSY);
      assertThat(refused).hasCause(failure);
      assertThat(sent).hasValue(3);
    }
  }

  @Test
  void what_no_repetition_helps_is_sent_once() {
    var invalid = CancellationReason.builder().code("ValidationError").build();
    var denied =
        DynamoDbException.builder()
            .statusCode(400)
            .awsErrorDetails(AwsErrorDetails.builder().errorCode("AccessDeniedException").build())
            .build();
    for (var failure :
        List.<RuntimeException>of(
            denied, TransactionCanceledException.builder().cancellationReasons(invalid).build())) {
      var sent = new AtomicInteger();

      assertThatThrownBy(
              () -> refusing(sent, failure, Table.tries()).add("an-binh-dong", adding("k")))
          .isSameAs(failure);
      assertThat(sent).hasValue(1);
    }
  }

  @Test
  void who_lost_often_waits_less_than_a_newcomer() {
    var first = pauses(1);
    var later = pauses(5);

    assertThat(first).allMatch(pause -> pause.toMillis() < 512);
    assertThat(first).anyMatch(pause -> pause.toMillis() > 100);
    assertThat(later).allMatch(pause -> pause.toMillis() < 32);
    assertThat(pauses(1_000)).allMatch(pause -> pause.toMillis() < 32);
    assertThat(later.stream().distinct().count()).isGreaterThan(10);
  }

  private static List<Duration> pauses(int losses) {
    var pauses = new ArrayList<Duration>();
    var tries = new Tries(new Random(), pauses::add);
    IntStream.range(0, 200).forEach(_ -> tries.waitAfter(losses, Backoff.OF_RIVALS));
    return pauses;
  }

  /** A store whose transactions all fail so, before they are sent. */
  private TthcChangeStore refusing(AtomicInteger sent, RuntimeException failure, Tries tries) {
    var client =
        TestClients.watched(
            table.db(),
            before(() -> {
              sent.incrementAndGet();
              throw failure;
            }));
    return new TthcChangeStore(client, table.name(), tries);
  }

  /** Does something before each transaction is sent. */
  private static ExecutionInterceptor before(Runnable work) {
    return new ExecutionInterceptor() {
      @Override
      public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest) {
          work.run();
        }
      }
    };
  }
}
