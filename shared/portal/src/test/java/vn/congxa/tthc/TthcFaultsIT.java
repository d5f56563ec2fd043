package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.tthc.Years.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.congxa.aws.Backoff;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.testing.FaultyHttp;
import vn.congxa.testing.TestClients;

class TthcFaultsIT {
  private static final int THREADS = 32;
  private static final int EACH = 6;

  private final Table table = Table.fresh();

  @RegisterExtension
  private final FaultyHttp network = new FaultyHttp(UrlConnectionHttpClient.create(), 20);

  private final TthcChangeStore store =
      new TthcChangeStore(table.over(network), table.name(), Table.tries());

  @Test
  void additions_of_many_clerks_over_a_bad_network_count_exactly_once() throws Exception {
    atOnce(
        THREADS,
        thread -> {
          for (var i = 0; i < EACH; i++) {
            addUntilAnswered(thread + "-" + i);
          }
          return thread;
        });

    var report = new TthcStore(table.db().client(), table.name()).newest("an-binh-dong");
    assertThat(report)
        .map(TthcReport::counts)
        .contains(new Counts(2L * THREADS * EACH, (long) THREADS * EACH));
    var audit = table.partition("an-binh-dong#audit");
    assertThat(audit)
        .extracting(entry -> number(map(entry, "after"), "version"))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, THREADS * EACH).boxed().toList());
    assertThat(audit)
        .extracting(entry -> number(map(entry, "after"), "onTime"))
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, THREADS * EACH).map(n -> 2 * n).boxed().toList());
    assertThat(table.partition("an-binh-dong#idempotency")).hasSize(THREADS * EACH);
    assertThat(network.lost()).isPositive();
    assertThat(network.throttled()).isPositive();
    assertThat(network.conflicts()).isPositive();
  }

  @Test
  void a_replacement_whose_answer_got_lost_is_neither_doubled_nor_refused_as_stale()
      throws Exception {
    var acknowledged = ConcurrentHashMap.<Long>newKeySet();

    atOnce(
        4,
        thread -> {
          for (var i = 1; i <= 60; i++) {
            var count = thread * 1_000L + i;
            if (replaced(count)) {
              acknowledged.add(count);
            }
          }
          return thread;
        });

    var audit = table.partition("an-binh-dong#audit");
    assertThat(audit)
        .extracting(entry -> number(map(entry, "after"), "onTime"))
        .containsExactlyInAnyOrderElementsOf(acknowledged);
    assertThat(audit)
        .extracting(entry -> number(map(entry, "after"), "version"))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, audit.size()).boxed().toList());
    assertThat(network.lost()).isPositive();
  }

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

  private void addUntilAnswered(String key) {
    while (true) {
      try {
        store.add("an-binh-dong", adding(key));
        return;
      } catch (Refused refused) {
        // Whatever was done: a client sends the same again under the same key.
        assertThat(refused.code()).isEqualTo(Code.BUSY);
      }
    }
  }

  private boolean replaced(long count) {
    while (true) {
      try {
        store.replace(
            "an-binh-dong",
            new ReplaceReportCommand(
                2026, 3, new Counts(count, 0), List.of(), true, guardOfNow(), "clerk", NOON));
        return true;
      } catch (Refused refused) {
        assertThat(refused.code()).isEqualTo(Code.PRECONDITION_FAILED);
        return false;
      }
    }
  }

  private LongPredicate guardOfNow() {
    var now =
        new TthcStore(table.db().client(), table.name())
            .yearNow("an-binh-dong", 2026)
            .month(3)
            .map(TthcReport::version)
            .orElse(0L);
    return version -> version == now;
  }

  private static AddResultsCommand adding(String key) {
    return new AddResultsCommand(2026, 3, null, new Counts(2, 1), "clerk", NOON, key, key);
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

  /** What a thread does. */
  @FunctionalInterface
  private interface Work {
    int by(int thread) throws Exception;
  }

  private static void atOnce(int threads, Work work) throws Exception {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var tasks =
          IntStream.range(0, threads)
              .<Callable<Integer>>mapToObj(thread -> () -> work.by(thread))
              .toList();
      for (var done : pool.invokeAll(tasks)) {
        done.get();
      }
    }
  }
}
